import type {Platform} from '../../core/platform.js';

/**
 * Add page of amazon.com alone, as sharer.js has it.
 *
 * No mark to take: the arrow that many of these share.
 */
export const amazonwishlist = {
  id: 'amazonwishlist',
  label: 'Amazon Wish List',
  kind: 'bookmark',
  aliases: ['amazon-wish-list'],
  endpoint: 'https://www.amazon.com/gp/wishlist/static-add?',
  params: {url: 'u', title: 't'},
  color: '#ff9900',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
