import type {Platform} from '../core/platform.js';

/**
 * Share page that PieFed announces in its WebFinger answers (FEP-3b86, Create): read in its source. The link only. No
 * hub is known.
 *
 * simple-icons never had PieFed: a pie, a slice of it apart, drawn here.
 */
export const piefed = {
  id: 'piefed',
  label: 'PieFed',
  kind: 'fediverse',
  endpoint: 'https://{instance}/share?',
  params: {url: 'url'},
  color: '#0096ff',
  icon: 'M11 3.5a9.5 9.5 0 1 0 9.5 9.5H11zm2-2a9.5 9.5 0 0 1 9.5 9.5H13z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.75, steps: 0, needs: 'a server'},
} as const satisfies Platform;
