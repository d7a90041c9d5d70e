import type {Platform} from '../core/platform.js';

/**
 * The reader's own mail program: RFC 6068. No place for tags. Outlook on Windows takes about 2000 characters of
 * address.
 *
 * No brand, so no mark to take: an envelope, drawn here.
 */
export const email = {
  id: 'email',
  label: 'Email',
  kind: 'message',
  aliases: ['mail'],
  endpoint: 'mailto:?',
  params: {title: 'subject', body: 'body'},
  icon: 'M2 4h20v1.5L12 13 2 5.5zm0 4 10 7.5L22 8v12H2z',
  evidence: {checked: '2026-11-22', source: 'standard', confidence: 0.98, steps: 0},
} as const satisfies Platform;
