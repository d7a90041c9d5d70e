import type {Platform} from '../core/platform.js';

/**
 * Add form, as peers have it; one of them cites Raindrop's help pages for it.
 *
 * simple-icons never had Raindrop: a plain drop, drawn here.
 */
export const raindrop = {
  id: 'raindrop',
  label: 'Raindrop.io',
  kind: 'bookmark',
  endpoint: 'https://app.raindrop.io/add?',
  params: {url: 'link', title: 'title'},
  color: '#0b7ed0',
  icon: 'M12 1.5c4 5 7 8.5 7 13a7 7 0 0 1-14 0c0-4.5 3-8 7-13z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.92, steps: 0},
} as const satisfies Platform;
