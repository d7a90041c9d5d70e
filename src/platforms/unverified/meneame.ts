import type {Platform} from '../../core/platform.js';

/**
 * Submit form of a Spanish site, as two peers have it; older sites write `submit.php`.
 *
 * No mark to take: the arrow that many of these share.
 */
export const meneame = {
  id: 'meneame',
  label: 'Menéame',
  kind: 'community',
  endpoint: 'https://www.meneame.net/submit?',
  params: {url: 'url'},
  color: '#ff6400',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.55, steps: 0},
} as const satisfies Platform;
