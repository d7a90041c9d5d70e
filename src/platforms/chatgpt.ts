import type {Platform} from '../core/platform.js';

/**
 * New chat with a question, as most assistant links have it. It is sent at once where the reader is signed in.
 *
 * simple-icons dropped OpenAI's mark in version 16: a plain speech bubble, drawn here.
 */
export const chatgpt = {
  id: 'chatgpt',
  label: 'ChatGPT',
  kind: 'assistant',
  endpoint: 'https://chatgpt.com/?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#0d0d0d',
  icon: 'M2 3h20v14H11l-6 5v-5H2zm4 5.5v3h3v-3zm4.5 0v3h3v-3zm4.5 0v3h3v-3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.88, steps: 0},
} as const satisfies Platform;
