import type {Platform} from '../core/platform.js';

/**
 * A server's own share page, and Mastodon's hub while the server is not known: both read in Mastodon's source. The hub
 * takes the text behind `#`, where no log sees it. `text` alone, since one server version mishandled `text` with `url`.
 * 500 is the default of a server, each may allow more. One step at the hub, none on a known server: choosing the
 * server.
 */
export const mastodon = {
  id: 'mastodon',
  label: 'Mastodon',
  kind: 'fediverse',
  knownAs: ['toot'],
  endpoint: 'https://{instance}/share?',
  hub: 'https://share.joinmastodon.org/#',
  tagPage: 'https://{instance}/tags/{tag}',
  params: {body: 'text'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 500, unit: 'graphemes', link: 23},
  color: '#6364ff',
  icon: 'M23.3 5.3a6 6 0 0 0-5.3-5c-.5 0-2.2-.3-6.2-.3S6.9.2 6.5.3C3.9.7 1.5 2.5.9 5.1q-.4 2-.2 4 0 3 .2 5.7l.6 3.6a8 8 0 0 0 5 4.9 13 13 0 0 0 8 .2q1-.2 1.8-.8v-1.9a20 20 0 0 1-4.7.5c-2.8 0-3.5-1.2-3.7-1.8l-.3-1.4q2.4.5 4.7.5h1.1l4.8-.4c2.5-.5 4.8-2 5-5.7V11c0-.6.3-3.7 0-5.6m-3.8 9.2H17V8.3q0-2-1.7-2-1.8 0-1.9 2.4V12H11V8.7q0-2.4-1.9-2.4-1.5 0-1.6 2v6.2H4.8V8.1q0-2 1-3.1t2.8-1.2q2 0 3 1.5l.6 1 .6-1q1-1.5 3-1.5 1.6 0 2.7 1.2 1 1.2 1 3.1z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.93, steps: 1, needs: 'a server, or the hub'},
} as const satisfies Platform;
