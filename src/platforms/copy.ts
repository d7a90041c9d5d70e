import type {Platform} from '../core/platform.js';

/**
 * The link on the clipboard: a web standard, with older ways behind it.
 *
 * No brand, so no mark to take: two chain links, drawn here.
 */
export const copy = {
  id: 'copy',
  label: 'Copy link',
  kind: 'utility',
  knownAs: ['clipboard', 'URL'],
  icon: 'M11 6H7a6 6 0 0 0 0 12h4v-2.5H7a3.5 3.5 0 0 1 0-7h4zm2 0h4a6 6 0 0 1 0 12h-4v-2.5h4a3.5 3.5 0 0 0 0-7h-4zm-5 4.8h8v2.4H8z',
  evidence: {checked: '2026-11-22', source: 'standard', confidence: 0.99, steps: 0},
} as const satisfies Platform;
