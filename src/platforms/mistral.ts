import type {Platform} from '../core/platform.js';

/** New chat with a question in Le Chat, as peers have it. */
export const mistral = {
  id: 'mistral',
  label: 'Mistral',
  kind: 'assistant',
  endpoint: 'https://chat.mistral.ai/chat?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#fa520f',
  icon: 'M17.1 3.4v3.5h-3.4v3.4h-3.4v-3.4h-3.4v-3.5h-3.5v13.7h-3.4v3.5h10.3v-3.5h-3.4v-3.4h3.4v3.4h3.4v-3.4h3.4v3.4h-3.4v3.5h10.3v-3.5h-3.4v-13.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.7, steps: 0},
} as const satisfies Platform;
