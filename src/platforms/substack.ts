import type {Platform} from '../core/platform.js';

/**
 * Composer for a note, as share-menu and many sites of 2025 and 2026 have it; a single one writes `body` in place of
 * `message`.
 */
export const substack = {
  id: 'substack',
  label: 'Substack Notes',
  kind: 'social',
  endpoint: 'https://substack.com/notes?action=compose&',
  params: {body: 'message'},
  color: '#ff6719',
  icon: 'M22.5 8.2h-21v-2.8h21zm-21 2.6v13.2l10.5-5.9 10.5 5.9v-13.2zm21-10.8h-21v2.8h21z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
