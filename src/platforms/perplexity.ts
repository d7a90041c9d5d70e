import type {Platform} from '../core/platform.js';

/** Search with a question, which runs at once; peers use other paths of the same host too. */
export const perplexity = {
  id: 'perplexity',
  label: 'Perplexity',
  kind: 'assistant',
  endpoint: 'https://www.perplexity.ai/search?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#1fb8cd',
  icon: 'M22.4 7.09h-2.31v-7.02l-7.51 6.35v-6.26h-1.16v6.2l-6.93-6.36v7.09h-2.89v10.4h2.89v6.51l6.93-6.36v6.2h1.16v-6.05l6.93 6.19v-6.5h2.89zm-3.47-4.53v4.53h-5.35zm-13.28.07 4.86 4.46h-4.86zm-2.9 13.7v-8.08h7.86l-6.12 6.11v1.97zm2.9 5.04v-6.53l5.77-5.78v7.01zm12.7.03-5.77-5.15v-7.19l5.77 5.78zm2.9-5.07h-1.74v-1.97l-6.12-6.11h7.85z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.85, steps: 0},
} as const satisfies Platform;
