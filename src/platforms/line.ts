import type {Platform} from '../core/platform.js';

/** Share page of LINE's documentation for social plugins. Message and recipients stand on one page. */
export const line = {
  id: 'line',
  label: 'LINE',
  kind: 'message',
  knownAs: ['ライン'],
  endpoint: 'https://social-plugins.line.me/lineit/share?',
  params: {url: 'url', body: 'text'},
  color: '#00c300',
  icon: 'M19.4 9.9a.6.6 0 0 1 0 1.2h-1.8v1.1h1.8a.6.6 0 1 1 0 1.3h-2.4l-.6-.6v-4.8q0-.5.6-.6h2.4a.6.6 0 0 1 0 1.2h-1.8v1.2zm-3.9 3a.6.6 0 0 1-1.1.4l-2.5-3.4v3a.6.6 0 0 1-1.2 0v-4.8a.6.6 0 0 1 1-.4l2.5 3.4v-3a.6.6 0 0 1 1.3 0zm-5.7 0a.6.6 0 0 1-1.3 0v-4.8a.6.6 0 0 1 1.3 0zm-2.5.6h-2.4l-.6-.6v-4.8a.6.6 0 0 1 1.2 0v4.1h1.8a.6.6 0 0 1 0 1.3m16.7-3.2c0-5.4-5.4-9.7-12-9.7s-12 4.3-12 9.7c0 4.8 4.3 8.9 10 9.6q.8.1 1 .6.3.6.1 1l-.1 1.1c0 .3-.3 1.2 1 .7s7-4.1 9.5-7a9 9 0 0 0 2.5-6',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.93, steps: 0, mobile: 'line://msg/text/'},
} as const satisfies Platform;
