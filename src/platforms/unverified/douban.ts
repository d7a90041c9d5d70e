import type {Platform} from '../../core/platform.js';

/**
 * Share page, as sharer.js has it; other peers write an older one, `/recommend/`.
 *
 * The mark in simple-icons has a licence of its own: the arrow that many of these share.
 */
export const douban = {
  id: 'douban',
  label: 'Douban',
  kind: 'social',
  endpoint: 'https://www.douban.com/share/service?',
  params: {url: 'href', title: 'name', text: 'text', image: 'image'},
  color: '#2d963d',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.55, steps: 0},
} as const satisfies Platform;
