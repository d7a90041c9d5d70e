import type {Platform} from '../core/platform.js';

/**
 * Share page, as all peers have it. `comment` is the post's own text, title and picture are the link's. VK has been
 * moving hosts to vk.ru since 2025, and some sites share there already; the peers of 2026 still use vk.com.
 */
export const vk = {
  id: 'vk',
  label: 'VK',
  kind: 'social',
  aliases: ['vkontakte'],
  knownAs: ['ВКонтакте'],
  endpoint: 'https://vk.com/share.php?',
  tagPage: 'https://vk.com/feed?section=search&q=%23{tag}',
  params: {url: 'url', title: 'title', image: 'image', body: 'comment'},
  tags: {prefix: '#', join: ' '},
  color: '#0077ff',
  icon: 'M9.5 0h7.9l.4.1h.7a6 6 0 0 1 3.8 1.6 6 6 0 0 1 1.5 3.8v.7l.1.4v2l.1.9v7.9l-.1.4v.7a6 6 0 0 1-1.6 3.8 6 6 0 0 1-3.8 1.5h-.7l-.4.1h-2l-.9.1h-7.9l-.4-.1h-.7a6 6 0 0 1-3.8-1.6 6 6 0 0 1-1.5-3.8v-.7l-.1-.4v-2l-.1-.9v-7.9l.1-.4v-.7a6 6 0 0 1 1.6-3.8 6 6 0 0 1 3.8-1.5h.7l.4-.1h2zm-2.7 7.3h-2.7c0 6.2 3.2 10 8.7 10h.3v-3.6a5 5 0 0 1 4.1 3.6h2.9a8 8 0 0 0-4.2-5 8 8 0 0 0 3.6-5h-2.6c-.6 2-2.2 3.8-3.8 4v-4h-2.6v7a6.4 6.4 0 0 1-3.7-7',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
