import type {Platform} from '../core/platform.js';

/**
 * Page that sends a link to friends, as social-share.js and many Chinese sites have it, some of 2026. One step: the
 * reader chooses the recipient.
 */
export const qq = {
  id: 'qq',
  label: 'QQ',
  kind: 'message',
  endpoint: 'https://connect.qq.com/widget/shareqq/index.html?',
  params: {url: 'url', title: 'title', text: 'desc', image: 'pics'},
  color: '#1ebafc',
  icon: 'm21.4 15-.8-2.2-1-2.7v-.9C19.5 4.6 17.3 0 12 0S4.5 4.6 4.5 9.2v.9l-1 2.7-.9 2.2c-1 3.3-.7 4.7-.4 4.7.5 0 2-2.5 2-2.5 0 1.5.8 3.4 2.5 4.8l-1.9.8q-.5.6-.3.8c.4.6 5.9.4 7.5.2 1.6.2 7.1.4 7.5-.2q.2-.2-.3-.8l-1.9-.8a7 7 0 0 0 2.4-4.8s1.6 2.6 2.1 2.5c.3 0 .6-1.4-.4-4.7',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 1},
} as const satisfies Platform;
