import type {Platform} from '../core/platform.js';

/** New chat with a question. Peers of 2026 use it; reports of 2025 and early 2026 say that the field stayed empty at times. */
export const claude = {
  id: 'claude',
  label: 'Claude',
  kind: 'assistant',
  endpoint: 'https://claude.ai/new?',
  prompt: 'What does this page say?',
  params: {body: 'q'},
  color: '#d97757',
  icon: 'm4.7 16 4.7-2.7.1-.2v-.1h-.3l-.8-.1h-2.7l-2.3-.2h-2.3l-.6-.2-.5-.7v-.4l.5-.3h.7l1.5.2 2.3.1 1.7.1 2.4.3h.4v-.2l-.2-.2-2.3-1.6-2.6-1.7-1.3-1-.7-.4-.4-.5-.2-1 .7-.7h.9l.2.1.9.7 1.9 1.5 2.5 1.8.4.3h.1v-.2l-.1-.2-1.4-2.5-1.4-2.5-.7-1-.2-.6v-.8l.7-1 .4-.1 1 .1.4.4.6 1.4 1 2.2 1.6 3 .4 1 .3.8v.3h.2v-.2l.2-1.7.2-2 .2-2.8.1-.7.4-1 .7-.4.6.2.5.7v.5l-.4 1.8-.5 3-.4 1.9h.2l.3-.3 1-1.3 1.6-2 .7-.9.9-.9.5-.4h1l.8 1.1-.3 1.2-1 1.3-1 1.2-1.2 1.7-.8 1.3v.1h.3l2.8-.6 1.5-.3 1.9-.3.8.4.1.4-.3.8-2 .5-2.3.5-3.4.8 1.5.2h2.3l3 .3.8.5.5.6v.5l-1.3.6-1.6-.4-3.9-.9-1.3-.3h-.2v.1l1.1 1 2 1.9 2.5 2.3.2.6-.4.5h-.3l-2.2-1.7-.8-.8-2-1.6h-.1v.2l.4.6 2.4 3.5.1 1.1-.2.4-.6.2-.6-.1-1.4-2-1.4-2.1-1.2-2-.1.1-.7 7.3-.3.3-.7.3-.6-.5-.3-.7.3-1.5.4-2 .3-1.4.3-2 .1-.6h-.1l-1.5 2-2.1 3-1.8 1.8-.4.1-.7-.3v-.7l.5-.6 2.4-3 1.4-2 1-1v-.2h-.1l-6.4 4.2-1 .1-.6-.4v-.8l.3-.2z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.6, steps: 0},
} as const satisfies Platform;
