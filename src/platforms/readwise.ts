import type {Platform} from '../core/platform.js';

/**
 * Save link of Reader's help pages, as quoted by link builders of 2026. It takes the link alone and saves at once.
 *
 * simple-icons never had Readwise Reader: a plain R, drawn here.
 */
export const readwise = {
  id: 'readwise',
  label: 'Readwise Reader',
  kind: 'read-later',
  endpoint: 'https://wise.readwise.io/save?',
  params: {url: 'url'},
  color: '#ffde00',
  icon: 'M5 2h8a6 6 0 0 1 2.5 11.5L20 22h-5.2L11 14.5H9.5V22H5zm4.5 4v4.5h3a2.25 2.25 0 0 0 0-4.5z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
