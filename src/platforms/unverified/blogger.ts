import type {Platform} from '../../core/platform.js';

/** Form for a new post, as four peers have it; tried last in 2020, as far as is known. */
export const blogger = {
  id: 'blogger',
  label: 'Blogger',
  kind: 'social',
  endpoint: 'https://www.blogger.com/blog-this.g?',
  params: {url: 'u', title: 'n', text: 't'},
  color: '#ff5722',
  icon: 'M22 24H2a2 2 0 0 1-2-2V2Q.2.2 2 0h20q1.8.2 2 2v20a2 2 0 0 1-2 2M12 4H9a5 5 0 0 0-5 5v6a5 5 0 0 0 5 5h6a5 5 0 0 0 5-5v-4q0-1-1-1h-1a1 1 0 0 1-1-1 5 5 0 0 0-5-5m3 12H9a1 1 0 0 1 0-2h6a1 1 0 0 1 0 2m-2.5-8a1 1 0 0 1 0 2H9a1 1 0 0 1 0-2z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
