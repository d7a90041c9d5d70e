import type {Platform} from '../core/platform.js';

/**
 * Composer, as FreshRSS has it; the older peers' `buffer.com/add` is reported dead. Where the post will go the reader
 * chooses there, so no platform's limits and no tags.
 */
export const buffer = {
  id: 'buffer',
  label: 'Buffer',
  kind: 'social',
  endpoint: 'https://publish.buffer.com/compose?',
  params: {url: 'url', body: 'text'},
  color: '#231f20',
  icon: 'm1.4 5.5 10.5-5.5 10.7 5.5-10.7 5.5zm3.3 4.8 7.2 3.5 7.3-3.5 3.4 1.6-10.7 5.2-10.5-5.2zm0 6.2 7.2 3.9 7.3-4 3.4 1.9-10.7 5.7-10.5-5.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 0},
} as const satisfies Platform;
