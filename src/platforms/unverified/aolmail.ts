import type {Platform} from '../../core/platform.js';

/**
 * Compose window, as two lists of link builders have it.
 *
 * No mark to take: the arrow that many of these share.
 */
export const aolmail = {
  id: 'aolmail',
  label: 'AOL Mail',
  kind: 'message',
  aliases: ['aol'],
  endpoint: 'https://mail.aol.com/mail/compose-message.aspx?',
  params: {title: 'subject', body: 'body'},
  color: '#3399ff',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.3, steps: 0},
} as const satisfies Platform;
