import type {Platform} from '../core/platform.js';

/**
 * The reader's message program: RFC 5724, but joined with `?&`, which both iOS and Android are reported to read; the
 * RFC's `?` alone older iOS did not.
 *
 * No brand, so no mark to take: a speech bubble, drawn here.
 */
export const sms = {
  id: 'sms',
  label: 'SMS',
  kind: 'message',
  knownAs: ['text', 'iMessage'],
  endpoint: 'sms:?&',
  params: {body: 'body'},
  color: '#34da50',
  icon: 'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-6 5v-5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm2.5 5.7v2.6h2.6V8.7zm4.2 0v2.6h2.6V8.7zm4.2 0v2.6h2.6V8.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
