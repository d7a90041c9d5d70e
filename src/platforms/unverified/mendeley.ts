import type {Platform} from '../../core/platform.js';

/** Import page, as two lists of link builders have it. */
export const mendeley = {
  id: 'mendeley',
  label: 'Mendeley',
  kind: 'bookmark',
  endpoint: 'https://www.mendeley.com/import/?',
  params: {url: 'url', title: 'title'},
  color: '#9d1620',
  icon: 'M12 9.2a2.4 2.4 0 0 1 1.5 4.1l-.8.5h-1.3l-.9-.5a2 2 0 0 1-.9-1.8A2.4 2.4 0 0 1 12 9.2M2 18.6c1.3.2 2.4-.7 2.5-2l-.2-1.3c-1.7-3.8 7-4 5.5-.3a2.3 2.3 0 0 0 2.2 3.6q.8 0 1.4-.3c1.1-.7 1.5-2.1.8-3.2-1.5-3.7 7.3-3.6 5.5.2l-.2 1.3a2.2 2.2 0 0 0 2.5 2 2 2 0 0 0 1.4-.7s.6-.5.6-1.7c0-1-.6-1.6-.6-1.6a2 2 0 0 0-1.8-.7q-2.3 0-1.4-3.7.3-.6.2-1.3a3.4 3.4 0 0 0-2.1-3.3H18A3.4 3.4 0 0 0 14 7c-.8.9-1.1 1.4-2 1.4S10.8 8 10 7a3.4 3.4 0 0 0-4.2-1.4A3.4 3.4 0 0 0 3.5 9q0 .8.2 1.3.9 3.7-1.4 3.7a2.3 2.3 0 0 0-.4 4.7',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.35, steps: 0},
} as const satisfies Platform;
