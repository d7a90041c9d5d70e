import type {Platform} from '../core/platform.js';

/**
 * Compose window, as four peers have it.
 *
 * simple-icons dropped Yahoo in version 10: two plain signs, drawn here.
 */
export const yahoomail = {
  id: 'yahoomail',
  label: 'Yahoo Mail',
  kind: 'message',
  aliases: ['yahoo'],
  endpoint: 'https://compose.mail.yahoo.com/?',
  params: {title: 'subject', body: 'body'},
  color: '#6001d2',
  icon: 'M0 4h4.8L8 10.5 11.2 4H16l-6 11v6H6v-6zm18.5-1H23l-1.2 12h-2.1zm.3 14h3.9v4h-3.9z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.65, steps: 0},
} as const satisfies Platform;
