import type {Platform} from '../../core/platform.js';

/** Share page, as one peer has it. */
export const quora = {
  id: 'quora',
  label: 'Quora',
  kind: 'social',
  endpoint: 'https://www.quora.com/share?',
  params: {url: 'url', title: 'title'},
  color: '#b92b27',
  icon: 'M7.38.95a11.96 11.96 0 0 1 13.87 18.59l2.4 2.42c.74.74.22 2-.82 2h-11.03a11.96 11.96 0 0 1-4.42-23.01m7.32 4.43a7.17 7.17 0 1 0-5.49 13.25 7.17 7.17 0 0 0 5.5-13.25',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
