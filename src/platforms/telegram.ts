import type {Platform} from '../core/platform.js';

/**
 * Share link of t.me, as all peers have it. Telegram sets the link above the text by itself. The limit of a message is
 * general knowledge. One step: the reader chooses the chat.
 */
export const telegram = {
  id: 'telegram',
  label: 'Telegram',
  kind: 'message',
  knownAs: ['Телеграм', 'tg'],
  endpoint: 'https://t.me/share/url?',
  params: {url: 'url', body: 'text'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 4096},
  color: '#26a5e4',
  icon: 'M12 0a12 12 0 0 0-12 12 12 12 0 0 0 12 12 12 12 0 0 0 12-12 12 12 0 0 0-12-12m5 7.2.4.2.1.3v.5c-.1 1.9-.9 6.5-1.3 8.6q-.3 1.3-.8 1.2-1 0-2-.9l-2.6-1.8c-1.2-.8-.4-1.2.3-1.9l3.3-3.2v-.2h-.3q-.2 0-5.1 3.3-.8.5-1.3.5-.8-.1-1.9-.5-1.2-.2-1.3-.8 0-.3 1-.6z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.95, steps: 1, mobile: 'tg://msg_url?'},
} as const satisfies Platform;
