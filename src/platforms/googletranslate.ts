import type {Platform} from '../core/platform.js';

/**
 * The page, translated. Peers name a language in `tl`; without it, Google takes the reader's own, which is what a
 * button for all readers wants.
 */
export const googletranslate = {
  id: 'googletranslate',
  label: 'Google Translate',
  kind: 'utility',
  aliases: ['google-translate'],
  knownAs: ['translation'],
  endpoint: 'https://translate.google.com/translate?sl=auto&',
  params: {url: 'u'},
  color: '#4285f4',
  icon: 'M22.4 4.8h-10l-1.5-4.8h-9.3q-1.5.1-1.6 1.6v16.3q.1 1.5 1.6 1.6h10l1.5 4.5h9.3q1.5-.1 1.6-1.6v-16q-.1-1.5-1.6-1.6m-15.7 8.7a3.8 3.8 0 1 1 2.6-6.5l-1 1a2 2 0 0 0-1.6-.7 2.4 2.4 0 0 0 0 4.9 2 2 0 0 0 2.2-1.8h-2.2v-1.3h3.6v.7q-.2 3.5-3.6 3.7m16.8 9q-.1.9-1.1 1h-8.9l3.7-4-.8-2.3 1.3-1.3 2.8 2.8.8-.7-2.9-2.8q1.7-1.7 2-3.8h2.1v-.9h-4.5v-1.5h-1.5v1.5h-2.2l-1.7-5.2h9.8a1 1 0 0 1 1.1 1zm-6.5-7.4-1 .9-1.4-4.6h4.8q-.6 1.7-1.7 3a4 4 0 0 1-1.2-1.9h-1.2s0 .7 1.7 2.6',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
