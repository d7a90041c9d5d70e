import type {Platform} from '../core/platform.js';

/**
 * New chat with a question, as peers have it; some go by way of X.
 *
 * simple-icons has no mark of Grok: a plain speech bubble, drawn here.
 */
export const grok = {
  id: 'grok',
  label: 'Grok',
  kind: 'assistant',
  endpoint: 'https://grok.com/?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#000000',
  icon: 'M2 3h20v14H11l-6 5v-5H2zm4 5.5v3h3v-3zm4.5 0v3h3v-3zm4.5 0v3h3v-3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.7, steps: 0},
} as const satisfies Platform;
