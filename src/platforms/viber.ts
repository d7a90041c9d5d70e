import type {Platform} from '../core/platform.js';

/**
 * Share link of the app, as Viber's developers document it; there is none of the web, so nothing happens where the app is
 * not installed. One step: the reader chooses the recipient.
 */
export const viber = {
  id: 'viber',
  label: 'Viber',
  kind: 'message',
  knownAs: ['Вайбер'],
  endpoint: 'viber://forward?',
  params: {body: 'text'},
  color: '#7360f2',
  icon: 'M11.4 0c-2 0-6 .3-8.4 2.5a10 10 0 0 0-2.4 7.3c0 3.1-.1 9 5.5 10.6v2.4s0 1 .6 1.2c.8.2 1.3-.5 2-1.3l1.4-1.6c3.9.3 6.8-.4 7.2-.6.7-.2 5.1-.8 5.8-6.6.8-6-.3-9.8-2.3-11.6-.6-.5-3-2.3-8.4-2.3zm0 1.7h1a11 11 0 0 1 7.2 1.9q2.6 2.2 1.9 9.9c-.6 4.8-4.2 5.1-4.9 5.4-.2 0-2.8.7-6.1.5l-3.2 3.7-.4.1-.1-.4v-4c-4.8-1.3-4.5-6.3-4.4-9q-.1-3.8 2-6c2-1.9 5.4-2.1 7-2.1m.4 2.6a.3.3 0 0 0 0 .6 5.6 5.6 0 0 1 5.7 6 .3.3 0 0 0 .6 0 6.4 6.4 0 0 0-6.3-6.6m-4 .7-.5.1q-.8.4-1.2 1a2 2 0 0 0-.4 1.4 14 14 0 0 0 3.5 5.8l.2.2a11 11 0 0 0 3.1 2.3l2.6 1.2h.6q.4 0 1-.4l.9-1.2q.3-.6-.2-1.1l-1-.8-1.2-.7a1 1 0 0 0-1.2.1l-.4.6q-.6.3-.7.2c-3.1-.7-4-4-4-4s0-.3.3-.6l.5-.4q.6-.3.2-1.3zm4.6.9a.3.3 0 0 0 0 .6 4 4 0 0 1 3.8 4q.3 0 .3-.3a4 4 0 0 0-4.1-4.3m.4 1.6a.3.3 0 0 0 0 .6q.8 0 1.1.4t.4 1.2a.3.3 0 0 0 .7 0q0-1-.6-1.6t-1.5-.6',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 1, needs: 'the app'},
} as const satisfies Platform;
