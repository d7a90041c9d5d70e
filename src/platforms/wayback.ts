import type {Platform} from '../core/platform.js';

/**
 * Save Page Now of the Internet Archive. The address stands in the path as it is: bookmarklets have it so, and
 * encoded ones are known to fail in other paths of this host. What is behind a `#` the browser keeps to itself.
 */
export const wayback = {
  id: 'wayback',
  label: 'Wayback Machine',
  kind: 'bookmark',
  knownAs: ['Internet Archive', 'archive.org'],
  endpoint: 'https://web.archive.org/save/',
  params: {url: ''},
  color: '#666666',
  icon: 'M22.7 22.9v1.1h-21.4v-1.1zm-.9-1.7v1.4h-19.6v-1.4zm-17.6-15h.3v2l.2 3v3l-.1 3.6v2.5h-1.9l-.1-2.5-.1-3.6v-6l.2-2h.2zm16.9 0h.2l.1 2 .1 3v9.1h-1.9l-.2-2.5-.1-3.6v-3l.1-3 .1-2h.3zm-11.8 0h.2l.1 2 .2 3v3l-.2 3.6v2.5h-1.8l-.2-2.5v-9.6l.1-2h.3zm6.4 0h.3v2l.2 3v3l-.1 3.6v2.5h-1.9l-.1-2.5-.1-3.6v-6l.2-2h.2zm6.1-2.6v2h-19.6v-2zm-10-3.6 10.3 2.3-.4.8h-19.7l-.7-.6Z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.9, steps: 0},
} as const satisfies Platform;
