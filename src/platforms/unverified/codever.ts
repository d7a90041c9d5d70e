import type {Platform} from '../../core/platform.js';

/**
 * Add form behind its bookmarklet, read in the source of that.
 *
 * No mark to take: the arrow that many of these share.
 */
export const codever = {
  id: 'codever',
  label: 'Codever',
  kind: 'bookmark',
  endpoint: 'https://www.codever.dev/my-bookmarks/new?popup=true&',
  params: {url: 'url', title: 'title', text: 'desc'},
  color: '#1b6d85',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.5, steps: 0},
} as const satisfies Platform;
