import type {Platform} from '../../core/platform.js';

/**
 * Form for a new message, under the name of Yammer, as two peers have it.
 *
 * No mark to take: the arrow that many of these share.
 */
export const vivaengage = {
  id: 'vivaengage',
  label: 'Viva Engage',
  kind: 'social',
  aliases: ['yammer'],
  endpoint: 'https://www.yammer.com/messages/new?login=true&',
  params: {body: 'status'},
  color: '#106ebe',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.35, steps: 0, needs: 'an account of work'},
} as const satisfies Platform;
