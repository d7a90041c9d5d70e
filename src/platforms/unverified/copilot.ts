import type {Platform} from '../../core/platform.js';

/**
 * New chat with a question, as one list of assistants has it.
 *
 * simple-icons has no marks of Microsoft's: a plain speech bubble, drawn here.
 */
export const copilot = {
  id: 'copilot',
  label: 'Microsoft Copilot',
  kind: 'assistant',
  endpoint: 'https://copilot.microsoft.com/?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#0078d4',
  icon: 'M2 3h20v14H11l-6 5v-5H2zm4 5.5v3h3v-3zm4.5 0v3h3v-3zm4.5 0v3h3v-3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.55, steps: 0},
} as const satisfies Platform;
