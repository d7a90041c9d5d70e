import type {Platform} from '../core/platform.js';

/**
 * Address behind the share button of Google's documentation, which itself shows the script only. One step: the reader
 * chooses the class.
 */
export const googleclassroom = {
  id: 'googleclassroom',
  label: 'Google Classroom',
  kind: 'community',
  aliases: ['google-classroom'],
  endpoint: 'https://classroom.google.com/share?',
  params: {url: 'url', title: 'title', text: 'body'},
  color: '#0f9d58',
  icon: 'M1.6 1.6q-1.5.2-1.6 1.7v17.4q.1 1.6 1.6 1.7h20.8q1.5-.2 1.6-1.7v-17.4q-.1-1.6-1.6-1.7zm.6 2.2h19.6v16.4h-2.7v-1.1h-5v1h-12zm9.8 4.4a1.6 1.6 0 1 0 0 3.3 1.6 1.6 0 0 0 0-3.3m-4.4 1.9a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4m8.8 0a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4m-4.4 2.4q-2 0-3.1 1l-1.3-.1c-1.3 0-2.7.7-2.7 1.5v1h14.2v-1c0-.8-1.4-1.5-2.7-1.5l-1.3.2c-.7-.7-2-1-3.1-1',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 1},
} as const satisfies Platform;
