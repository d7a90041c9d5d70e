import type {Platform} from '../core/platform.js';

/**
 * Form for a new story on a French site that runs the software of Lobsters, as FreshRSS has it.
 *
 * simple-icons never had Journal du hacker: a plain J, drawn here.
 */
export const journalduhacker = {
  id: 'journalduhacker',
  label: 'Journal du hacker',
  kind: 'community',
  endpoint: 'https://www.journalduhacker.net/stories/new?',
  params: {url: 'url', title: 'title'},
  color: '#5c2d91',
  icon: 'M13.5 2h5v13.5a6.5 6.5 0 0 1-13 0V14h5v1.5a1.5 1.5 0 0 0 3 0z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 0},
} as const satisfies Platform;
