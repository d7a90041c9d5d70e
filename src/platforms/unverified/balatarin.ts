import type {Platform} from '../../core/platform.js';

/**
 * Submit form of a Persian site, as two lists of link builders have it.
 *
 * No mark to take: the arrow that many of these share.
 */
export const balatarin = {
  id: 'balatarin',
  label: 'Balatarin',
  kind: 'community',
  endpoint: 'https://www.balatarin.com/links/submit?',
  params: {url: 'url', title: 'title'},
  color: '#079948',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.4, steps: 0},
} as const satisfies Platform;
