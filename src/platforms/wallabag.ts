import type {Platform} from '../core/platform.js';

/**
 * Bookmarklet of a wallabag, read in its source. It takes the link alone and saves at once; the server fetches title and
 * text by itself.
 */
export const wallabag = {
  id: 'wallabag',
  label: 'wallabag',
  kind: 'read-later',
  endpoint: '{base}/bookmarklet?',
  params: {url: 'url'},
  color: '#3f6184',
  icon: 'M20.4 0h-.2c0 .1-1 .3-1.5.8-.8.6-1.4 1.9-1.6 2.6v.1q-.3.4-.4.3h-.6q-.5-.1-.5-.4c-.3-1-1.2-2.8-3.2-3.3 0 0-.4-.3-.3.2l.3 1.5c0 .4-.2 2 1.2 2.7l.4.2-2 2.3c.3-.1 1.9-1 4.4 0 2.5 1.1 4.1.2 4.3.1q-.9-1.6-2.1-2.5h.1q1.5-.8 1.4-2l.3-1.8q.2-.8 0-.8m-7.2 9-.6.2-.2.5v2.8l.1 1 .4.8.7.6 1 .2q.8 0 1.2-.3l.6-.5q.2.3.6.5t1 .3l1.2-.2.7-.6.3-.8.1-1v-2.8q0-.3-.2-.5l-.6-.2-.5.2-.2.5v2.8q0 .6-.2.9t-.6.2-.7-.2l-.2-.9v-2.9q0-.3-.2-.4-.3-.3-.8-.1h-.2l-.2.3v3.2q0 .5-.3.8t-.6.2q-.4 0-.7-.2l-.2-.9v-2.8q0-.3-.2-.5zm-3 5.8.3 1c.1.7.3 2.3-.5 3.7-.7 1.2-4 2.9-8.9 2l-.2-.1q0 .3.6.4c3.4.9 8.6.5 10.2-.8q1-1 1.1-2.3s0-.3.3 0c0 0 .4.2.4.4v1q-.5.4 0 .6l2 1.3.6.5c.4.6 1.5 1.7 2 1.5v-.6s.3.5.5.3l-.1-.5.5.1c.2-.1 0-.8-1.8-1.9s-2.3-1.2-2.3-1.7q0-.3.3-.4l1.2.1 1.3-.1.2.1-.1.4q-.4.5 0 .7l2 1.5.7.5c.4.5 1.2 1.2 1.6 1.2.3 0 .1-.6.1-.6s.4.4.6.3q.1-.3-.1-.5c-.2-.2.2.1.4 0 .2 0 .2-.4-1.6-1.5q-2.4-1.4-2.3-1.9v-.2q0-.4.6-.8 2.1-1.2 2.8-3.7c-.4.9-3 1.6-6.2 1.6s-5.9-.7-6.2-1.6',
  evidence: {checked: '2026-11-23', source: 'source', confidence: 0.93, steps: 0, needs: 'a server'},
} as const satisfies Platform;
