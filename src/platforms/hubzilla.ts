import type {Platform} from '../core/platform.js';

/**
 * Remote post of a Hubzilla hub, read in its source, which calls an empty `f` often required. It has `url`, too, but
 * fetches that on the server, and keeps a post over signing in only where `body` is filled: so the link stands in the
 * body.
 *
 * simple-icons never had Hubzilla: a plain H, drawn here.
 */
export const hubzilla = {
  id: 'hubzilla',
  label: 'Hubzilla',
  kind: 'fediverse',
  endpoint: 'https://{instance}/rpost?f=&',
  tagPage: 'https://{instance}/search?tag={tag}',
  params: {title: 'title', body: 'body'},
  tags: {prefix: '#', join: ' '},
  color: '#43488a',
  icon: 'M4 3h4v7h8V3h4v18h-4v-7H8v7H4z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.8, steps: 0, needs: 'a server'},
} as const satisfies Platform;
