import type {Platform} from '../../core/platform.js';

/** Share page, as four peers have it; a fifth, of 2020, calls it dead. */
export const mailru = {
  id: 'mailru',
  label: 'Мой Мир',
  kind: 'social',
  aliases: ['moymir'],
  endpoint: 'https://connect.mail.ru/share?',
  params: {url: 'share_url', title: 'title', text: 'description', image: 'image_url'},
  color: '#005ff9',
  icon: 'M15.6 12c0 2-1.6 3.6-3.6 3.6s-3.6-1.6-3.6-3.6 1.6-3.6 3.6-3.6 3.6 1.6 3.6 3.6m-3.6-12c-6.6 0-12 5.4-12 12s5.4 12 12 12q3.7 0 6.8-2v-.1l-1.6-1.9a10 10 0 0 1-5.2 1.5c-5.3 0-9.5-4.2-9.5-9.5s4.2-9.5 9.5-9.5 9.5 4.2 9.5 9.5l-.2 2c-.3 1.3-1.2 1.7-1.8 1.6q-1.2 0-1.4-1.6v-2a6 6 0 0 0-6.1-6 6 6 0 0 0-6 6 6 6 0 0 0 6 6 6 6 0 0 0 4.3-1.7 4 4 0 0 0 3.3 1.8q1.4 0 2.5-.8 1-1 1.5-2.3l.1-.5q.3-1.2.3-2.5c0-6.6-5.4-12-12-12',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
