import type {Platform} from '../core/platform.js';

/** Compose window of Gmail on the web, as peers have it: `view=cm` is the composer, `fs=1` over the whole page. */
export const gmail = {
  id: 'gmail',
  label: 'Gmail',
  kind: 'message',
  knownAs: ['Google Mail'],
  endpoint: 'https://mail.google.com/mail/?view=cm&fs=1&',
  params: {title: 'su', body: 'body'},
  color: '#ea4335',
  icon: 'M24 5.5v13.9q-.1 1.5-1.6 1.6h-3.9v-9.3l-6.5 5-6.5-5v9.3h-3.9a1.6 1.6 0 0 1-1.6-1.6v-14c0-2 2.3-3.1 4-2l1.5 1.2 6.5 5 6.5-5 1.6-1.1c1.6-1.2 3.9 0 3.9 2',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.85, steps: 0},
} as const satisfies Platform;
