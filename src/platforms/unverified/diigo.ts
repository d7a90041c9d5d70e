import type {Platform} from '../../core/platform.js';

/**
 * Add form, as many old sites have it. That tags are parted by commas is general knowledge.
 *
 * No mark to take: the arrow that many of these share.
 */
export const diigo = {
  id: 'diigo',
  label: 'Diigo',
  kind: 'bookmark',
  endpoint: 'https://www.diigo.com/post?',
  params: {url: 'url', title: 'title', text: 'desc', tags: 'tags'},
  tags: {form: 'phrase', join: ','},
  color: '#3e76ba',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
