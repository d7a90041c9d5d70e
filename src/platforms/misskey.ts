import type {Platform} from '../core/platform.js';

/**
 * A server's share page, and the project's own hub while the server is not known: both documented by Misskey, for the
 * same parameters. There are `title` and `url`, too, but the page only joins them to the text, the title in square
 * brackets: all in `text` reads better. 3000 is the default of a server, as general knowledge has it. One step at the
 * hub, none on a known server: choosing the server.
 *
 * The mark in simple-icons is CC BY-NC-SA: a plain M, drawn here.
 */
export const misskey = {
  id: 'misskey',
  label: 'Misskey',
  kind: 'fediverse',
  endpoint: 'https://{instance}/share?',
  hub: 'https://misskey-hub.net/share/?',
  tagPage: 'https://{instance}/tags/{tag}',
  params: {body: 'text'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 3000},
  color: '#a1ca03',
  icon: 'M3 20V4h3l6 8 6-8h3v16h-4v-9.5l-5 6.5-5-6.5V20z',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.93, steps: 1, needs: 'a server, or the hub'},
} as const satisfies Platform;
