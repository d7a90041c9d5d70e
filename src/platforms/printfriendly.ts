import type {Platform} from '../core/platform.js';

/**
 * The page, cleaned, for print or PDF: two lists of link builders have it, neither of them recent.
 *
 * simple-icons never had PrintFriendly: a sheet of text, drawn here.
 */
export const printfriendly = {
  id: 'printfriendly',
  label: 'PrintFriendly',
  kind: 'utility',
  endpoint: 'https://www.printfriendly.com/print?',
  params: {url: 'url'},
  color: '#6d9f00',
  icon: 'M4 1h11l5 5v17H4zm4 9v2h8v-2zm0 4v2h8v-2zm0 4v2h5v-2z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 0},
} as const satisfies Platform;
