import type {Platform} from '../../core/platform.js';

/** Add page that Mix itself named in 2018. One peer dropped it as dead in 2019, another has had it proposed in 2026. */
export const mix = {
  id: 'mix',
  label: 'Mix',
  kind: 'social',
  endpoint: 'https://mix.com/add?',
  params: {url: 'url'},
  color: '#ff8126',
  icon: 'M0 0v21.6c0 1.3 1 2.4 2.4 2.4a2.4 2.4 0 0 0 2.4-2.4v-15.2a2.4 2.4 0 0 1 2.4-2.4 2.4 2.4 0 0 1 2.4 2.4v9.3a2.4 2.4 0 0 0 2.4 2.4 2.4 2.4 0 0 0 2.4-2.4v-3.7a2.4 2.4 0 0 1 2.4-2 2.4 2.4 0 0 1 2.4 2.3v1.3a2.4 2.4 0 0 0 2.4 2.3 2.4 2.4 0 0 0 2.4-2.3v-13.6h-.1q-2 0-3.7.7a9 9 0 0 1 3.6-.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.35, steps: 0},
} as const satisfies Platform;
