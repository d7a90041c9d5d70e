import type {Platform} from '../core/platform.js';

/**
 * Pin form, as all peers have it. Without an image the reader has to pick one, a step more. The limit is the
 * description's own and general knowledge; the link has its own field, so it counts 0.
 */
export const pinterest = {
  id: 'pinterest',
  label: 'Pinterest',
  kind: 'social',
  endpoint: 'https://www.pinterest.com/pin/create/button/?',
  tagPage: 'https://www.pinterest.com/search/pins/?q=%23{tag}',
  params: {url: 'url', image: 'media', body: 'description'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 500, link: 0},
  color: '#bd081c',
  icon: 'M12 0c-6.6 0-12 5.4-12 12 0 5 3.2 9.4 7.6 11.1 0-.9-.2-2.4 0-3.4l1.5-6s-.4-.7-.4-1.7c0-1.7 1-3 2.2-3q1.5.2 1.5 1.7-.2 1.7-1 4c-.3 1.2.6 2.2 1.8 2.2 2.1 0 3.8-2.2 3.8-5.5 0-2.8-2-4.9-5-4.9-3.4 0-5.4 2.6-5.4 5.2q0 1.7.8 2.8.2.1.1.3l-.3 1.4q0 .3-.4.2c-1.5-.7-2.4-3-2.4-4.7 0-3.8 2.7-7.2 7.9-7.2 4.1 0 7.4 3 7.4 6.9 0 4.1-2.6 7.4-6.3 7.4q-2-.1-2.7-1.3l-.8 2.8c-.2 1-1 2.4-1.5 3.2q1.7.5 3.6.5c6.6 0 12-5.4 12-12s-5.4-12-12-12',
  evidence: {
    checked: '2026-11-22',
    source: 'peers',
    confidence: 0.92,
    steps: 0,
    needs: 'an image, or one to pick on the page',
  },
} as const satisfies Platform;
