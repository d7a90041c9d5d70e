import type {Platform} from '../core/platform.js';

/** Form for a new card, as peers and link builders have it. Board and list are chosen in the form. */
export const trello = {
  id: 'trello',
  label: 'Trello',
  kind: 'bookmark',
  endpoint: 'https://trello.com/add-card?mode=popup&',
  params: {url: 'url', title: 'name', text: 'desc'},
  color: '#0052cc',
  icon: 'M21.1 0H3a3 3 0 0 0-3 2.9V21a3 3 0 0 0 2.9 3H21a3 3 0 0 0 2.9-2.9V3a3 3 0 0 0-2.8-3M10.3 17.3a1 1 0 0 1-1 1h-4a1 1 0 0 1-.9-1v-12a1 1 0 0 1 1-.9h4a1 1 0 0 1 1 1zm9.3-5.5a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1V5.4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 0},
} as const satisfies Platform;
