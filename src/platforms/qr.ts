import type {Platform} from '../core/platform.js';

/**
 * The link as a QR code (ISO/IEC 18004), made in the page and told to nobody: from a desk to a phone, or to paper.
 *
 * No brand, so no mark to take: three corners of a code and a few of its modules, drawn here.
 */
export const qr = {
  id: 'qr',
  label: 'QR code',
  kind: 'utility',
  icon: 'M3 3h8v8H3zm2 2v4h4V5zm8-2h8v8h-8zm2 2v4h4V5zM3 13h8v8H3zm2 2v4h4v-4zm8-2h3v3h-3zm5 0h3v3h-3zm-2.5 2.5h3v3h-3zM13 18h3v3h-3zm5 0h3v3h-3z',
  evidence: {checked: '2026-11-23', source: 'standard', confidence: 0.99, steps: 0},
} as const satisfies Platform;
