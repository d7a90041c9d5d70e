import type {Platform} from '../core/platform.js';

/**
 * Share page, as all peers have it, without an app key. What it calls title is the post. A tag has `#` on both sides.
 * The limit is general knowledge.
 */
export const weibo = {
  id: 'weibo',
  label: 'Weibo',
  kind: 'social',
  aliases: ['sinaweibo'],
  knownAs: ['微博'],
  endpoint: 'https://service.weibo.com/share/share.php?',
  tagPage: 'https://s.weibo.com/weibo?q=%23{tag}%23',
  params: {url: 'url', body: 'title', image: 'pic'},
  tags: {prefix: '#', suffix: '#', join: ' '},
  limits: {post: 2000},
  color: '#e6162d',
  icon: 'M10.1 20.32c-3.98.4-7.42-1.4-7.67-4.02-.26-2.6 2.76-5.04 6.74-5.44s7.4 1.4 7.67 4.02c.26 2.6-2.76 5.05-6.74 5.44m-1.05-3.1a1.5 1.5 0 0 1-1.83.6c-.61-.28-.8-.99-.4-1.6a1.5 1.5 0 0 1 1.79-.6c.62.27.82.98.44 1.6m1.27-1.63a.6.6 0 0 1-.69.26.4.4 0 0 1-.18-.6.55.55 0 0 1 .68-.23.4.4 0 0 1 .18.6zm.18-2.72a4.34 4.34 0 0 0-4.86 2.12 2.96 2.96 0 0 0 1.89 4.21 4.3 4.3 0 0 0 5.13-2.18c.8-1.8-.2-3.64-2.16-4.15m7.56-1.22c-.35-.1-.57-.18-.4-.62.37-.97.41-1.8 0-2.4-.79-1.11-2.92-1.05-5.37-.03 0 0-.77.33-.57-.27.37-1.22.31-2.22-.27-2.81-1.34-1.34-4.87.05-7.89 3.08-2.25 2.27-3.56 4.67-3.56 6.75 0 3.98 5.1 6.4 10.09 6.4 6.53 0 10.88-3.8 10.88-6.83 0-1.82-1.54-2.85-2.91-3.28m1.9-5.1a3.1 3.1 0 0 0-2.95-.95.79.79 0 1 0 .31 1.53 1.51 1.51 0 0 1 1.76 1.94.79.79 0 1 0 1.5.48 3.1 3.1 0 0 0-.64-3.04zm2.43-2.19a6.4 6.4 0 0 0-6.06-1.97.9.9 0 1 0 .38 1.8 4.5 4.5 0 0 1 5.24 5.8.91.91 0 1 0 1.74.56 6.4 6.4 0 0 0-1.33-6.23z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
