import type {Platform} from '../../core/platform.js';

/** Submit form, as a list of link builders has it. An older page of bookmarks is dead. */
export const slashdot = {
  id: 'slashdot',
  label: 'Slashdot',
  kind: 'community',
  endpoint: 'https://slashdot.org/submission?',
  params: {url: 'url', title: 'title'},
  color: '#026664',
  icon: 'M19.8 0 7 24H2L14.6 0zM22 19.8a4.1 4.1 0 1 1-8.2 0 4.1 4.1 0 0 1 8.2 0',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
