import type {Platform} from '../core/platform.js';

/**
 * Share page, as six peers have it, some with `desc` beside `summary`: the one is the reader's remark, the other
 * belongs to the link, as our text does.
 */
export const qzone = {
  id: 'qzone',
  label: 'Qzone',
  kind: 'social',
  knownAs: ['QQ空间'],
  endpoint: 'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?',
  params: {url: 'url', title: 'title', text: 'summary', image: 'pics'},
  color: '#fece00',
  icon: 'm24 9.2-.3-.3-7.4-1.4h-.2l-.1-.2-3.7-6.5q0-.3-.3-.3t-.3.3l-3.7 6.5-.1.2h-.2l-7.4 1.4q-.3 0-.3.3l.1.4 5.4 5.5.1.2v.2l-1.2 7.5q0 .3.2.4h.4l6.8-3.2.2-.1h.2l6.8 3.3h.4l.2-.4-1-5.7q1.4-.7 2-1.8-4.2 1.6-9.5 2l-3.5-.1q-1 0-1.2-.4t.5-.9l2.9-2.1c1.3-1 3.5-2.5 3.5-2.8s-2.1-.7-4-.7l-2.8.1-.8-.1q0-.4.6-.6l2-.6c.2 0 3-.8 5.6-.5 1.3.1 3.2.6 3.2 1.2 0 .4-1.7 1.5-3.2 2.6l-2.2 1.7c0 .4 3.5 1.3 6.7 1l.1-.2 5.4-5.4z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 0},
} as const satisfies Platform;
