import type {Platform} from '../core/platform.js';

/**
 * Form for a new post, read in the source of Lemmy's web client. The community is chosen in the form. Title limit from
 * general knowledge. No hub is known.
 *
 * The mark in simple-icons has a licence of its own, Lemmy's: a small animal's head, drawn here.
 */
export const lemmy = {
  id: 'lemmy',
  label: 'Lemmy',
  kind: 'fediverse',
  endpoint: 'https://{instance}/create_post?',
  params: {url: 'url', title: 'title', text: 'body'},
  limits: {title: 200},
  color: '#000000',
  icon: 'M5 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zm14 0a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM12 6a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm-3 5.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm6 0a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.95, steps: 0, needs: 'a server'},
} as const satisfies Platform;
