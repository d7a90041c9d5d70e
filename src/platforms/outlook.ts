import type {Platform} from '../core/platform.js';

/**
 * Compose window for private accounts, seen on many sites of 2025 and 2026. Accounts of work or school have another
 * host, outlook.office.com.
 *
 * simple-icons dropped Microsoft's marks in version 13 on legal notice: a plain O, drawn here.
 */
export const outlook = {
  id: 'outlook',
  label: 'Outlook.com',
  kind: 'message',
  knownAs: ['Hotmail'],
  endpoint: 'https://outlook.live.com/mail/0/deeplink/compose?',
  params: {title: 'subject', body: 'body'},
  color: '#0078d4',
  icon: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.7, steps: 0},
} as const satisfies Platform;
