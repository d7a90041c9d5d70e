import type {Platform} from '../core/platform.js';

/**
 * Form for a new task: not documented, yet seen on many sites, most with the older host, which leads here. It would
 * read a `#` as a project, so tags stay out.
 */
export const todoist = {
  id: 'todoist',
  label: 'Todoist',
  kind: 'bookmark',
  endpoint: 'https://app.todoist.com/add?',
  params: {body: 'content'},
  color: '#e44332',
  icon: 'M21 0H3a3 3 0 0 0-3 3v3.9l4.1 2.3q.5.3 1 0l8.1-4.6q.5-.2.8 0l.8.4q.4.3 0 .7l-9.7 5.5a1 1 0 0 1-1 0L0 9v2l4.1 2.4q.5.3 1 0l8.1-4.7q.5-.2.8 0l.8.5q.4.3 0 .6l-9.7 5.6a1 1 0 0 1-1 0L0 12.9v2l4.1 2.4q.5.3 1 0l8.1-4.6q.5-.3.8 0l.8.4q.4.4 0 .6l-9.7 5.6a1 1 0 0 1-1 0L0 17v4a3 3 0 0 0 3 3h18a3 3 0 0 0 3-3V3a3 3 0 0 0-3-3',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 0},
} as const satisfies Platform;
