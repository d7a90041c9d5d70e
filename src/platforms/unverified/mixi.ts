import type {Platform} from '../../core/platform.js';

/**
 * Share page of a Japanese network, as two lists of link builders have it; its own button sends a key along.
 *
 * No mark to take: the arrow that many of these share.
 */
export const mixi = {
  id: 'mixi',
  label: 'mixi',
  kind: 'social',
  knownAs: ['ミクシィ'],
  endpoint: 'https://mixi.jp/share.pl?',
  params: {url: 'u', title: 't'},
  color: '#d1ad59',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.35, steps: 0},
} as const satisfies Platform;
