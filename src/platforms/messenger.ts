import type {Platform} from '../core/platform.js';

/**
 * Its own dialogue wants an app id of the site, and its scheme an app. messenger.com has led to this address since April
 * 2026; two steps: the reader chooses a conversation, and pastes.
 */
export const messenger = {
  id: 'messenger',
  label: 'Messenger',
  kind: 'message',
  paste: 'https://www.facebook.com/messages/',
  color: '#0866ff',
  icon: 'M12 0c-6.8 0-12 5-12 11.6q.1 5.4 3.8 8.7l.3.6v2.2a1 1 0 0 0 1.4.8l2.4-1h.6a13 13 0 0 0 3.5.4c6.8 0 12-5 12-11.7s-5.2-11.6-12-11.6m6.8 7.4c.5 0 1 .6.6 1.1l-4.1 6.5a1 1 0 0 1-1 .2l-3.9-2.5h-.5l-4.3 3c-.7.5-1.5-.3-1-1l4.1-6.4a1 1 0 0 1 1-.2l3.9 2.5h.5l4.3-3z',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.7, steps: 2},
} as const satisfies Platform;
