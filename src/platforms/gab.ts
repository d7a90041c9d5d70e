import type {Platform} from '../core/platform.js';

/**
 * Composer, as two peers have it.
 *
 * simple-icons never had Gab: a plain G, drawn here.
 */
export const gab = {
  id: 'gab',
  label: 'Gab',
  kind: 'social',
  endpoint: 'https://gab.com/compose?',
  tagPage: 'https://gab.com/tags/{tag}',
  params: {url: 'url', body: 'text'},
  tags: {prefix: '#', join: ' '},
  color: '#00d178',
  icon: 'M21.2 8.1A10 10 0 1 0 22 12v-1.5H12v4h5.5A6 6 0 1 1 17.2 9z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.7, steps: 0},
} as const satisfies Platform;
