import type {Platform} from '../core/platform.js';

/**
 * Form of a linkding behind its own bookmarklet, read in its source. Tags are parted by spaces.
 *
 * simple-icons never had linkding: two links of a chain, drawn here.
 */
export const linkding = {
  id: 'linkding',
  label: 'linkding',
  kind: 'bookmark',
  endpoint: '{base}/bookmarks/new?',
  params: {url: 'url', title: 'title', text: 'description', tags: 'tags'},
  tags: {form: 'word', join: ' '},
  limits: {title: 512},
  color: '#5856e0',
  icon: 'M9 6H7a6 6 0 0 0 0 12h2v-3H7a3 3 0 0 1 0-6h2zm6 0h2a6 6 0 0 1 0 12h-2v-3h2a3 3 0 0 0 0-6h-2zM8 10.5h8v3H8z',
  evidence: {checked: '2026-11-23', source: 'source', confidence: 0.93, steps: 0, needs: 'a server'},
} as const satisfies Platform;
