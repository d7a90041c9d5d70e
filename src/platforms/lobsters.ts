import type {Platform} from '../core/platform.js';

/**
 * Form for a new story, as a peer of 2026 has it. Tags are chosen in the form, from a fixed list. The title limit is
 * general knowledge.
 *
 * The mark in simple-icons is under the BSD licence, which wants a notice: a plain L, drawn here.
 */
export const lobsters = {
  id: 'lobsters',
  label: 'Lobsters',
  kind: 'community',
  endpoint: 'https://lobste.rs/stories/new?',
  tagPage: 'https://lobste.rs/t/{tag}',
  params: {url: 'url', title: 'title'},
  limits: {title: 150},
  color: '#ac130d',
  icon: 'M2 2h20v20H2zm6 4v12h8v-3h-4.5V6z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.9, steps: 0, needs: 'an account, by invitation'},
} as const satisfies Platform;
