import type {Platform} from '../core/platform.js';

/**
 * Intent link of Bluesky's developer pages. One field for everything. It counts graphemes, and bytes beside them.
 */
export const bluesky = {
  id: 'bluesky',
  label: 'Bluesky',
  kind: 'social',
  knownAs: ['bsky'],
  endpoint: 'https://bsky.app/intent/compose?',
  tagPage: 'https://bsky.app/hashtag/{tag}',
  params: {body: 'text'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 300, unit: 'graphemes', bytes: 3000},
  color: '#1185fe',
  icon: 'M5.2 2.9c2.8 2 5.7 6.2 6.8 8.5 1-2.3 4-6.5 6.8-8.5 2-1.5 5.2-2.7 5.2 1 0 .7-.4 6.1-.7 7-.8 3-4 3.9-6.7 3.4 4.8.8 6 3.6 3.4 6.3-5 5.2-7.3-1.3-7.8-3l-.2-.3-.2.3c-.5 1.7-2.7 8.2-7.8 3-2.7-2.7-1.4-5.5 3.4-6.3-2.8.5-5.9-.3-6.7-3.4-.3-.9-.7-6.3-.7-7 0-3.7 3.2-2.5 5.2-1',
  evidence: {
    checked: '2026-11-22',
    source: 'documented',
    confidence: 0.95,
    steps: 0,
    mobile: 'bluesky://intent/compose?text=',
  },
} as const satisfies Platform;
