import type {Platform} from '../core/platform.js';

/**
 * Offsite share, as most peers have it. Reads title and text from the page's Open Graph and ignores any we send. One
 * step: it asks whether this is to be a post or a message.
 *
 * simple-icons dropped LinkedIn in version 14 on legal notice: two plain letters, drawn here.
 */
export const linkedin = {
  id: 'linkedin',
  label: 'LinkedIn',
  kind: 'social',
  knownAs: ['领英'],
  endpoint: 'https://www.linkedin.com/sharing/share-offsite/?',
  params: {url: 'url'},
  color: '#0a66c2',
  icon: 'M4.5 2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zm-2 7h4v13h-4zM9 9h3.8v1.8c.8-1.3 2.2-2.1 4-2.1 3.9 0 5.2 2.4 5.2 6V22h-4v-6.6c0-2-.6-3.2-2.3-3.2-1.8 0-2.7 1.3-2.7 3.3V22H9z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.9, steps: 1},
} as const satisfies Platform;
