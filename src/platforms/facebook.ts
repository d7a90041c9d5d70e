import type {Platform} from '../core/platform.js';

/**
 * Share dialogue without an app id: undocumented, yet what every peer uses. Title and text come from the page's Open
 * Graph; Meta dropped `quote` in 2022. It takes one hashtag, `#` included.
 */
export const facebook = {
  id: 'facebook',
  label: 'Facebook',
  kind: 'social',
  knownAs: ['fb'],
  endpoint: 'https://www.facebook.com/sharer/sharer.php?',
  tagPage: 'https://www.facebook.com/hashtag/{tag}',
  params: {url: 'u', tags: 'hashtag'},
  tags: {prefix: '#', join: ' ', max: 1},
  color: '#0866ff',
  icon: 'M9.1 23.7v-8h-2.5v-3.7h2.5v-1.5q-.1-6 5.9-6h1.4l1.2.3v3.3h-1.4q-1 0-1.7.3l-.7.6q-.3.6-.3 1.7v1.3h3.9l-.4 2.1-.3 1.6h-3.2v8.3a12 12 0 1 0-4.4-.3',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.92, steps: 0},
} as const satisfies Platform;
