import type {Platform} from '../../core/platform.js';

/**
 * New diary entry on a Russian site, as one peer has it.
 *
 * No mark to take: the arrow that many of these share.
 */
export const liveinternet = {
  id: 'liveinternet',
  label: 'LiveInternet',
  kind: 'social',
  endpoint: 'https://www.liveinternet.ru/journal_post.php?action=n_add&',
  params: {url: 'cnurl', title: 'cntitle'},
  color: '#0d425a',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
