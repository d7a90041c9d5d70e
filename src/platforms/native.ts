import type {Platform} from '../core/platform.js';

/**
 * The system's share sheet, `navigator.share`: a W3C standard, absent on Linux desktops and elsewhere, so always asked
 * for.
 *
 * No brand, so no mark to take: three joined nodes, drawn here.
 */
export const native = {
  id: 'native',
  label: 'Share…',
  kind: 'utility',
  icon: 'M18 3.9 4 12l14 8.1v-2.3L8 12l10-5.8zM14.5 5a3.5 3.5 0 1 0 0-.1zm-12 7a3.5 3.5 0 1 0 0-.1zm12 7a3.5 3.5 0 1 0 0-.1z',
  evidence: {checked: '2026-11-22', source: 'standard', confidence: 0.99, steps: 0},
} as const satisfies Platform;
