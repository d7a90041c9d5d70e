import type {Platform} from '../core/platform.js';

/**
 * Composer of a Friendica server, read in its source: title and body are filled from the address, also after signing
 * in. Only the theme Frio has it, which is the default one.
 *
 * simple-icons never had Friendica: a plain F, drawn here.
 */
export const friendica = {
  id: 'friendica',
  label: 'Friendica',
  kind: 'fediverse',
  endpoint: 'https://{instance}/compose?',
  tagPage: 'https://{instance}/search?tag={tag}',
  params: {title: 'title', body: 'body'},
  tags: {prefix: '#', join: ' '},
  color: '#1872a2',
  icon: 'M5 2h14v4h-9v4h7v4h-7v8H5z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.8, steps: 0, needs: 'a server'},
} as const satisfies Platform;
