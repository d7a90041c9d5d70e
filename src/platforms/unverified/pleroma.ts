import type {Platform} from '../../core/platform.js';

/**
 * Share page that a server says it has (FEP-3b86), seen in a test of its source; no peer has it.
 *
 * The mark in simple-icons has a licence of its own: the arrow that many of these share.
 */
export const pleroma = {
  id: 'pleroma',
  label: 'Pleroma',
  kind: 'fediverse',
  aliases: ['akkoma'],
  knownAs: ['Akkoma'],
  endpoint: 'https://{instance}/share?',
  params: {url: 'url'},
  color: '#fba457',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.45, steps: 0},
} as const satisfies Platform;
