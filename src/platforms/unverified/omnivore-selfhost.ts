import type {Platform} from '../../core/platform.js';

/**
 * Save page of a server of one's own: the hosted service closed in 2024, its code lives on.
 *
 * No mark to take: the arrow that many of these share.
 */
export const omnivoreSelfhost = {
  id: 'omnivore-selfhost',
  label: 'Omnivore',
  kind: 'read-later',
  endpoint: 'https://{instance}/api/save?',
  params: {url: 'url'},
  color: '#ffd234',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
