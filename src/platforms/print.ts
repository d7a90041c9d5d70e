import type {Platform} from '../core/platform.js';

/**
 * The browser's own print dialogue, `window.print`: part of the HTML standard.
 *
 * No brand, so no mark to take: a printer, drawn here.
 */
export const print = {
  id: 'print',
  label: 'Print',
  kind: 'utility',
  icon: 'M6 2h12v4H6zM4 8h16a2 2 0 0 1 2 2v8h-4v-4H6v4H2v-8a2 2 0 0 1 2-2zm4 8h8v6H8z',
  evidence: {checked: '2026-11-22', source: 'standard', confidence: 0.99, steps: 0},
} as const satisfies Platform;
