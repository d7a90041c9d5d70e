import type {Platform} from '../core/platform.js';

/**
 * The page in the reader's own list, on this device and told to nobody: IndexedDB, a web standard. No page can write the
 * browser's own bookmarks.
 *
 * No brand, so no mark to take: a ribbon, drawn here.
 */
export const bookmark = {
  id: 'bookmark',
  label: 'Bookmark',
  kind: 'utility',
  knownAs: ['favourite', 'favorite', 'read later', 'keep'],
  icon: 'M6 2h12v20l-6-5-6 5zm2 2v13.7l4-3.3 4 3.3V4z',
  evidence: {checked: '2026-11-23', source: 'standard', confidence: 0.99, steps: 0},
} as const satisfies Platform;
