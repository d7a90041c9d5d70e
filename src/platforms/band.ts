import type {Platform} from '../core/platform.js';

/**
 * Share page of BAND's developer guide, which many Korean sites cite; one of 2026 tried it. Most name their own host in
 * `route`, some do without, and so do we. One step: the reader chooses the band.
 *
 * simple-icons never had BAND: a plain B, drawn here.
 */
export const band = {
  id: 'band',
  label: 'BAND',
  kind: 'social',
  knownAs: ['밴드'],
  endpoint: 'https://band.us/plugin/share?',
  params: {body: 'body'},
  color: '#06cf5b',
  icon: 'M4 2h9.5a5.5 5.5 0 0 1 3.5 9.75A5.75 5.75 0 0 1 14 22H4zm4.5 4v4H13a2 2 0 0 0 0-4zm0 7.5V18h5a2.25 2.25 0 0 0 0-4.5z',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.65, steps: 1},
} as const satisfies Platform;
