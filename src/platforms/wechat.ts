import type {Platform} from '../core/platform.js';

/**
 * Shares from inside its app only, which every peer bridges with a code: scanned there, the page opens there. Pasting into
 * a chat works too; its web page wants a phone beside it, so none is opened.
 */
export const wechat = {
  id: 'wechat',
  label: 'WeChat',
  kind: 'message',
  paste: '',
  color: '#07c160',
  icon: 'M8.7 2.2c-4.8 0-8.7 3.3-8.7 7.3q.1 3.4 3 5.6l.2.6-.4 1.5v.2q0 .3.3.3h.1l2-1.1.7-.1 2.8.4h.8c-.9-2.7.2-5 2-6.5 1.6-1.4 3.8-2 5.8-1.9-.6-3.5-4.2-6.3-8.6-6.3m-3 3.8q1.1 0 1.2 1.2a1 1 0 0 1-1.1 1.1 1.2 1.2 0 0 1-1.2-1.1q0-1.1 1.2-1.2m5.9 0q1 0 1.2 1.2a1.2 1.2 0 0 1-1.2 1.1 1.2 1.2 0 0 1-1.2-1.1q.1-1.1 1.2-1.2m5.3 2.9q-2.8 0-5.2 1.7c-1.8 1.5-2.7 3.8-1.8 6.3 1 2.4 3.6 4.2 6.9 4.2q1.2 0 2.3-.3h.6l1.6 1h.1q.3 0 .3-.2v-.2l-.4-1.2v-.2l.2-.4q2.4-1.8 2.5-4.6c0-3.2-3-5.9-6.7-6.1zm-2.5 3.2q.9.1 1 1a1 1 0 0 1-1 1 1 1 0 0 1-1-1q.1-.9 1-1m4.9 0q.9.1 1 1a1 1 0 0 1-1 1 1 1 0 0 1-1-1q0-.9 1-1',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.9, steps: 2, needs: 'the app'},
} as const satisfies Platform;
