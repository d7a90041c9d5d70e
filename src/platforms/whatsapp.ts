import type {Platform} from '../core/platform.js';

/**
 * Click-to-chat link without a number. A test of 2020 found that failing; the peers of today all use it. One step: the
 * reader chooses the recipient before the message stands there.
 */
export const whatsapp = {
  id: 'whatsapp',
  label: 'WhatsApp',
  kind: 'message',
  knownAs: ['wa', 'Ватсап'],
  endpoint: 'https://wa.me/?',
  params: {body: 'text'},
  color: '#25d366',
  icon: 'm17.5 14.4-2-1q-.4-.1-.7.2l-1 1.1q-.2.3-.6.1-.6 0-2.4-1.5l-1.7-2q-.1-.4.2-.6l.4-.6.3-.5v-.5l-1-2.2q-.3-.7-.6-.5h-.6a1 1 0 0 0-.8.4c-.2.3-1 1-1 2.5 0 1.4 1 2.8 1.2 3s2.1 3.2 5.1 4.5l1.7.6a3 3 0 0 0 3.9-1.3q.3-1 .1-1.4zm-5.5 7.4a10 10 0 0 1-5-1.4l-.3-.2-3.8 1 1-3.7-.2-.3a10 10 0 0 1-1.5-5.3 9.9 9.9 0 0 1 16.8-7 10 10 0 0 1 3 7 10 10 0 0 1-10 9.9m8.5-18.3a12 12 0 0 0-8.4-3.5 12 12 0 0 0-10.4 17.8l-1.6 6.2 6.3-1.7a12 12 0 0 0 5.6 1.5 12 12 0 0 0 12-11.9 12 12 0 0 0-3.5-8.4',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.93, steps: 1, mobile: 'whatsapp://send?text='},
} as const satisfies Platform;
