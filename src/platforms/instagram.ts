import type {Platform} from '../core/platform.js';

/**
 * Has no address that takes a link, and makes none of links in captions: messages are where one can be followed. The
 * address of the inbox is that of clients' code; two steps: the reader chooses a conversation, and pastes.
 */
export const instagram = {
  id: 'instagram',
  label: 'Instagram',
  kind: 'message',
  paste: 'https://www.instagram.com/direct/inbox/',
  tagPage: 'https://www.instagram.com/explore/tags/{tag}/',
  color: '#ff0069',
  icon: 'M7 0q-1.8.2-2.9.6-1.1.6-2.1 1.4-1 1-1.4 2.2-.5 1-.5 2.9l-.1 5v4.9q.2 1.8.6 2.9.6 1.1 1.4 2.1 1 1 2.2 1.4 1 .5 2.9.5l5 .1h4.9q1.8-.1 2.9-.6t2.1-1.4 1.4-2.2q.5-1 .5-2.9l.1-5v-4.9q-.2-1.7-.6-2.9-.5-1.1-1.4-2.1-1-1-2.2-1.4-1-.5-2.9-.5l-5-.1zm.2 21.8q-1.7-.1-2.3-.4-.8-.3-1.3-1-.6-.4-1-1.3-.2-.5-.4-2.2v-9.7q.1-1.7.4-2.3.3-.8 1-1.3.4-.7 1.3-1 .5-.2 2.2-.4h9.7q1.7.1 2.3.4.8.4 1.3 1 .6.4 1 1.3.2.5.4 2.2v9.7q-.1 1.7-.4 2.3-.3.8-1 1.3-.4.6-1.3 1-.5.2-2.2.4zm9.8-16.2a1.4 1.4 0 1 0 1.4-1.5 1.4 1.4 0 0 0-1.4 1.5m-11.2 6.4c0 3.4 2.8 6.2 6.2 6.2s6.2-2.8 6.2-6.2-2.8-6.2-6.2-6.2-6.2 2.8-6.2 6.2m2.2 0a4 4 0 1 1 4 4 4 4 0 0 1-4-4',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.75, steps: 2},
} as const satisfies Platform;
