import type {Platform} from '../../core/platform.js';

/** Share page of a Latvian network, as two lists of link builders have it. */
export const draugiem = {
  id: 'draugiem',
  label: 'draugiem.lv',
  kind: 'social',
  endpoint: 'https://www.draugiem.lv/say/ext/add.php?',
  params: {url: 'link', title: 'title'},
  color: '#ff6600',
  icon: 'M17.1 7.7c4.3 0 6.8 2.7 4 6.3q-2 2.6-6.5 4.4l-.4.1-.8.3-1.9.4q-1 .3-1.9.3l-1.2.1q-4.3 0-5.5-2.3c-.8-1.9.8-4.6 4.1-6.6-2.4 1-6.8 3.3-7 6.6v.4l.2 1c.7 2.2 4 3.3 8.2 2.9l1.2-.2 3.8-.8.4-.2q.5 0 .8-.3 5.6-2 8-5 1.2-1.8 1.4-3.3v-.7c-.3-2.4-3-3.8-6.9-3.4m-2.8-1.2h.3q1-.3 1-1.6t-1-1.6h-.2a1 1 0 0 0-1 .8l-.2.8.2 1a1 1 0 0 0 1 .6m0 .3h-.7V7l.2.2v.2l.1.2v.2l.1.2v1.7l-.1.3v.2l-.1.2v.2l-.1.2v.2l-.1.1v.4h-.1v.4l-.1.2v.4l-.1.2v.5l-.1.2V15l.2.6.6.3.6-.2.3-.7c.1-.7.4-3 .7-4 .4-1.5 1.3-4.1-1-4.3zM11.5 6q1.4-.2 1.3-1.8t-1.3-1.9q-1.4.2-1.3 1.9T11.5 6m-1.9 4.3.3 1c.3 1.1.5 3.8.6 4.6q.1 1.1 1 1 .9.1 1-1c0-.8.4-3.5.6-4.6l.3-1q.4-1.7 0-3.1-.4-.8-1.9-.9t-1.8.9q-.6 1.3 0 3.1M8.4 6.5h.3a1 1 0 0 0 1-.6V4a1 1 0 0 0-1.1-.8h-.2q-1 .2-1 1.6 0 1.3 1 1.6M8.1 15l.3.7.6.2.6-.3.2-.6.1-1.1v-.7l-.1-.2v-.5l-.1-.2V12l-.1-.1v-.4l-.1-.1v-.2l-.1-.2v-.3l-.1-.2v-.2l-.1-.2v-.2L9 9.6V7.5l.1-.2.1-.2.1-.2-.6-.1h-.3C6 7 7 9.6 7.4 11c.3 1 .6 3.3.7 4',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.45, steps: 0},
} as const satisfies Platform;
