import type {Platform} from '../core/platform.js';

/**
 * Intent link of Farcaster's documentation. The link becomes an embed, so it counts 0. 320 bytes is the limit of an
 * ordinary cast, from general knowledge. No hashtags there.
 */
export const farcaster = {
  id: 'farcaster',
  label: 'Farcaster',
  kind: 'social',
  aliases: ['warpcast'],
  endpoint: 'https://farcaster.xyz/~/compose?',
  params: {body: 'text', url: 'embeds[]'},
  limits: {bytes: 320, link: 0},
  color: '#855dcd',
  icon: 'M18.2.2h-12.4a6 6 0 0 0-5.8 5.8v12c0 3.2 2.6 5.8 5.8 5.8h12.4c3.2 0 5.8-2.6 5.8-5.8v-12c0-3.2-2.6-5.8-5.8-5.8m.9 17.2v.5q.4 0 .5.5v.6h-5.1v-.6q0-.5.5-.5v-.5q0-.3.4-.5v-4.3a3.4 3.4 0 0 0-3.5-3.1 3.4 3.4 0 0 0-3.4 3v4.4q.4 0 .5.5v.5q.5 0 .5.5v.6h-5.1v-.6q0-.5.5-.5v-.5q0-.3.5-.5v-7.9h-.5l-.6-2h2.6v-2h10v2h2.8l-.6 2h-.5v8q.5 0 .5.4',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.9, steps: 0},
} as const satisfies Platform;
