import type {Platform} from '../../core/platform.js';

/**
 * Submit page with the address in its path, as two lists of link builders have it; the site has changed since.
 *
 * No mark to take: the arrow that many of these share.
 */
export const folkd = {
  id: 'folkd',
  label: 'Folkd',
  kind: 'bookmark',
  endpoint: 'https://www.folkd.com/submit/',
  params: {url: ''},
  color: '#0f70b2',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
