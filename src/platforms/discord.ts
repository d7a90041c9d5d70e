import type {Platform} from '../core/platform.js';

/**
 * Has no address that takes a link. This one opens the reader's conversations, as bots' and clients' code has it; two
 * steps: the reader chooses one, and pastes.
 */
export const discord = {
  id: 'discord',
  label: 'Discord',
  kind: 'message',
  paste: 'https://discord.com/channels/@me',
  color: '#5865f2',
  icon: 'M20.3 4.4a20 20 0 0 0-4.9-1.5l-.7 1.2q-2.7-.3-5.4 0l-.7-1.2a20 20 0 0 0-5 1.5q-4.4 7-3.5 13.7 3 2.2 6 3h.1q.8-1 1.2-2l-1.9-1v-.1l.4-.3q6.1 2.7 12.1 0h.1l.4.3v.1l-2 1 1.3 2q3-.8 6-3h.1q.7-7.7-3.6-13.7m-12.3 11c-1.2 0-2.1-1.2-2.1-2.5s1-2.4 2.1-2.4 2.2 1 2.2 2.4-1 2.4-2.2 2.4m8 0c-1.2 0-2.2-1.2-2.2-2.5s1-2.4 2.2-2.4q2 .1 2.2 2.4c0 1.3-1 2.4-2.2 2.4',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.8, steps: 2},
} as const satisfies Platform;
