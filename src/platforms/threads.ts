import type {Platform} from '../core/platform.js';

/**
 * Web intent of Meta's documentation, on the host it moved to in place of threads.net. One topic, without `#`. The link
 * becomes an attachment.
 */
export const threads = {
  id: 'threads',
  label: 'Threads',
  kind: 'social',
  knownAs: ['Instagram Threads'],
  endpoint: 'https://www.threads.com/intent/post?',
  tagPage: 'https://www.threads.com/search?q=%23{tag}',
  params: {body: 'text', url: 'url', tags: 'tag'},
  tags: {join: ' ', max: 1},
  limits: {post: 500},
  color: '#000000',
  icon: 'M18.3 11.1c0-3.5-2-5.6-5.1-5.6q-3.4.1-5 2.5l2.2 1.4q.6-1.4 2.6-1.5 2.2 0 2.5 2.4l-2.2-.1c-4.1 0-6 1.8-6 4.3s1.9 4 4.7 4c3.2 0 5-2.1 5.8-4.7q1.3.5 1.4 2.4c0 3.4-4 5.3-7.3 5.3-4.9 0-8-3.3-8-8.5 0-6.4 4.2-10.5 9.9-10.5 3.8 0 5.6 1.7 7 4l2-1.5c-1.4-3-4.5-5-9.1-5-7.5 0-12.5 5.3-12.5 13 0 7 5 11 10.8 11 4.9 0 9.8-2.8 9.8-7.7q-.2-3.8-3.5-5.2m-6.4 4.9c-1 0-2-.6-2-1.5 0-1.5 1.8-2 3.6-2l2 .2q-.7 3.2-3.6 3.3',
  evidence: {
    checked: '2026-11-22',
    source: 'documented',
    confidence: 0.95,
    steps: 0,
    mobile: 'barcelona://create?text=',
  },
} as const satisfies Platform;
