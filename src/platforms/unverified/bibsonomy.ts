import type {Platform} from '../../core/platform.js';

/**
 * Add form. The path is general knowledge; a list of link builders has another, for publications.
 *
 * No mark to take: the arrow that many of these share.
 */
export const bibsonomy = {
  id: 'bibsonomy',
  label: 'BibSonomy',
  kind: 'bookmark',
  endpoint: 'https://www.bibsonomy.org/ShowBookmarkEntry?',
  params: {url: 'url', title: 'description', text: 'extended', tags: 'tags'},
  tags: {form: 'word', join: ' '},
  color: '#0048a8',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.35, steps: 0},
} as const satisfies Platform;
