import type {Platform} from '../core/platform.js';

/**
 * Form for a new entry, as peers have it; tried last in 2020, as far as is known. The entry may hold HTML; we send
 * plain text.
 */
export const livejournal = {
  id: 'livejournal',
  label: 'LiveJournal',
  kind: 'social',
  aliases: ['lj'],
  knownAs: ['Живой Журнал'],
  endpoint: 'https://www.livejournal.com/update.bml?',
  params: {title: 'subject', body: 'event'},
  color: '#00b0ea',
  icon: 'M18 14.7a7 7 0 0 0-3.3 3.4l4.3.9zm-15.5-6.4-2.5-2.5q1.8-4 5.8-5.8l2.5 2.5a11.2 11.2 0 1 1-5.8 5.8l9.1 9.1q1.8-4 5.8-5.8l-9.1-9.1a11 11 0 0 0-5.8 5.8',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 0},
} as const satisfies Platform;
