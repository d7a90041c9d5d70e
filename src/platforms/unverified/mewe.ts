import type {Platform} from '../../core/platform.js';

/**
 * Share page, as plugins for WordPress have it.
 *
 * The mark in simple-icons is a whole word, too fine for a button: the arrow that many of these share.
 */
export const mewe = {
  id: 'mewe',
  label: 'MeWe',
  kind: 'social',
  endpoint: 'https://mewe.com/share?',
  params: {url: 'link'},
  color: '#17377f',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
