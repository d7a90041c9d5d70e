import type {Platform} from '../core/platform.js';

/** Page of Flipboard's bookmarklet, as six peers have it; none of them says when it was last tried. */
export const flipboard = {
  id: 'flipboard',
  label: 'Flipboard',
  kind: 'social',
  endpoint: 'https://share.flipboard.com/bookmarklet/popout?v=2&',
  tagPage: 'https://flipboard.com/topic/{tag}',
  params: {url: 'url', title: 'title'},
  color: '#e12828',
  icon: 'M0 0v24h24v-24zm19.2 9.6h-4.8v4.8h-4.8v4.8h-4.8v-14.4h14.4z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.65, steps: 0},
} as const satisfies Platform;
