import type {Platform} from '../core/platform.js';

/**
 * Share page that Sharkey and its relatives, Firefish and Calckey, have from Misskey: read in Sharkey's source. As there,
 * all goes into `text`. No hub of its own; the one of `fediverse` knows it.
 *
 * simple-icons never had Sharkey: a fin over water, drawn here.
 */
export const sharkey = {
  id: 'sharkey',
  label: 'Sharkey',
  kind: 'fediverse',
  aliases: ['firefish', 'calckey'],
  endpoint: 'https://{instance}/share?',
  tagPage: 'https://{instance}/tags/{tag}',
  params: {body: 'text'},
  tags: {prefix: '#', join: ' '},
  color: '#86b300',
  icon: 'M5 16C6 9 11 4 19 3c-3 4-3 9-1 13zM2 18h20v3H2z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.8, steps: 0, needs: 'a server'},
} as const satisfies Platform;
