import type {Platform} from '../../core/platform.js';

/** Clip page, as five peers have it. In 2020 it saved without asking; nothing later is known. */
export const evernote = {
  id: 'evernote',
  label: 'Evernote',
  kind: 'bookmark',
  endpoint: 'https://www.evernote.com/clip.action?',
  params: {url: 'url', title: 'title'},
  color: '#00a82d',
  icon: 'm8.2 5.4-.2.9q-.5.3-1 .2H3.2l-.5.2L8.4.8l-.1.5v4.1m5.4 17.9a3 3 0 0 1-1.2-1.4l-.2-1.1a3 3 0 0 1 3-3q.8 0 .9.9a1 1 0 0 1-.5.8h-.3q-.3 0-.7.3a1 1 0 0 0 0 1.5q.6.5 1.3.5a2.4 2.4 0 0 0 2.5-2.4q-.1-2-2-2.8l-.6-.2h-.6c-.8-.2-2.9-.8-3-2.7 0 0-.6 2.8-1.8 3.6l-1 .2q-3.1.1-5.5-2s-1-.9-1.5-3.2L2 9.8V9q0-1.5 1.3-1.7h4q1 0 1.3-.4.6-.6.5-1.3V1.4Q9 0 10.7 0h1.1l.5.2c1.2.3 1.5 1.5 1.5 1.5l3.4.6c1 .2 3.8.4 4.3 3 1.2 6.6.5 12.9.4 12.9C21 24.3 16 24 16 24a4 4 0 0 1-2.4-.7m4.5-13a1.3 1.3 0 0 0-1.5.9l.1.1 1.3.2 1.2.1.1-.4q0-.8-1.2-1',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
