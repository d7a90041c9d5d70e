import type {Platform} from '../core/platform.js';

/**
 * Post intent, on the host peers have moved to; X's own document still shows twitter.com. Counts as twitter-text does:
 * a link is 23 however long, tags and `via` count too.
 */
export const x = {
  id: 'x',
  label: 'X',
  kind: 'social',
  aliases: ['twitter'],
  knownAs: ['tweet'],
  endpoint: 'https://x.com/intent/post?',
  tagPage: 'https://x.com/hashtag/{tag}',
  params: {body: 'text', url: 'url', tags: 'hashtags', via: 'via'},
  tags: {join: ','},
  limits: {post: 280, unit: 'weighted', link: 23},
  color: '#000000',
  icon: 'm14.2 10.2 8.8-10.2h-2l-7.7 8.8-6-8.8h-7l9.1 13.3-9.1 10.7h2l8-9.3 6.4 9.3h7zm-2.8 3.3-1-1.4-7.3-10.5h3.2l6 8.5.9 1.3 7.7 11.1h-3.2z',
  evidence: {
    checked: '2026-11-22',
    source: 'documented',
    confidence: 0.93,
    steps: 0,
    mobile: 'twitter://post?message=',
  },
} as const satisfies Platform;
