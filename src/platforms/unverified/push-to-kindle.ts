import type {Platform} from '../../core/platform.js';

/**
 * Send page, as two old lists of link builders have it, and no site that was found.
 *
 * No mark to take: the arrow that many of these share.
 */
export const pushToKindle = {
  id: 'push-to-kindle',
  label: 'Push to Kindle',
  kind: 'read-later',
  endpoint: 'https://www.pushtokindle.com/send.php?',
  params: {url: 'url'},
  color: '#2a2a2a',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.4, steps: 0, needs: 'a Kindle, set up'},
} as const satisfies Platform;
