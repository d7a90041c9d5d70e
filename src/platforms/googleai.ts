import type {Platform} from '../core/platform.js';

/** Google's search in the mode that answers: `udm=50`. Gemini's own page takes no question in its address. */
export const googleai = {
  id: 'googleai',
  label: 'Google AI Mode',
  kind: 'assistant',
  endpoint: 'https://www.google.com/search?udm=50&',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#4285f4',
  icon: 'M12.5 11v3.2h7.8a7 7 0 0 1-1.8 4.1 8 8 0 0 1-6 2.4 8.6 8.6 0 0 1-8.6-8.7 8.6 8.6 0 0 1 14.5-6.4l2.3-2.3a12.2 12.2 0 0 0-20.4 8.7 12.2 12.2 0 0 0 20.6 8.6 11 11 0 0 0 2.6-9.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.75, steps: 0},
} as const satisfies Platform;
