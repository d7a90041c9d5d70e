import type {Platform} from '../../core/platform.js';

/** Saves a picture with its page, as two peers have it; one adds a key of the site's own. */
export const houzz = {
  id: 'houzz',
  label: 'Houzz',
  kind: 'bookmark',
  endpoint: 'https://www.houzz.com/imageClipperUpload?',
  params: {url: 'link', title: 'title', image: 'imageUrl'},
  color: '#4dbc15',
  icon: 'M1.3 0v24h8v-7.6h5.4V24h8V10.4l-16-4.6V0z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.45, steps: 0},
} as const satisfies Platform;
