import type {Platform} from '../core/platform.js';

/**
 * Share page, seen on many sites. Most name themselves in `source`, some do without, and so do we.
 *
 * The mark in simple-icons is the whole word, too fine for a button: a house, drawn here.
 */
export const nextdoor = {
  id: 'nextdoor',
  label: 'Nextdoor',
  kind: 'social',
  endpoint: 'https://nextdoor.com/sharekit/?',
  params: {body: 'body'},
  color: '#8ed500',
  icon: 'M12 2 1 12h3v10h6v-6h4v6h6V12h3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.7, steps: 0},
} as const satisfies Platform;
