import type {Platform} from '../core/platform.js';

/**
 * Share₂Fedi, a hub for readers of any fediverse server: it asks for theirs, finds out what software it runs and goes
 * on to its composer. Read in its source. The text reaches the hub's server. One step: naming the server.
 *
 * Labelled as what readers know. simple-icons has no mark of the fediverse: five dots in a ring, drawn here.
 */
export const share2fedi = {
  id: 'share2fedi',
  label: 'Fediverse',
  kind: 'fediverse',
  endpoint: 'https://s2f.kytta.dev/?',
  params: {body: 'text'},
  tags: {prefix: '#', join: ' '},
  color: '#a730b8',
  icon: 'M12 1.1a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM20.1 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM17 16.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7 16.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.9 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.85, steps: 1},
} as const satisfies Platform;
