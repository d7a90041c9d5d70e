import type {Platform} from '../core/platform.js';

/**
 * Has no address that takes a link. This one opens the workspace that was used last; two steps: the reader chooses a
 * channel, and pastes.
 *
 * simple-icons dropped Slack's mark in version 16: a plain hash, drawn here.
 */
export const slack = {
  id: 'slack',
  label: 'Slack',
  kind: 'message',
  paste: 'https://app.slack.com/client',
  color: '#4a154b',
  icon: 'M8.5 3h2.5l-.7 4h4l.7-4h2.5l-.7 4H21v2.5h-4.6l-.9 5H20V17h-4.9l-.7 4h-2.5l.7-4h-4l-.7 4H5.4l.7-4H2v-2.5h4.5l.9-5H3V7h4.8zm1.4 6.5-.9 5h4l.9-5z',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.75, steps: 2},
} as const satisfies Platform;
