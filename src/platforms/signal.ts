import type {Platform} from '../core/platform.js';

/**
 * An app without a web page: its scheme opens conversations and takes no text. Two steps: the reader chooses a
 * conversation, and pastes; or scans the code with the phone that the app is on.
 */
export const signal = {
  id: 'signal',
  label: 'Signal',
  kind: 'message',
  paste: '',
  color: '#3b45fd',
  icon: 'm12 0-1.8.1.1 1.2a11 11 0 0 1 3.4 0l.1-1.2zm-2.8.3a12 12 0 0 0-3.4 1.4l.6 1a11 11 0 0 1 3-1.3zm5.6 0-.2 1.1a11 11 0 0 1 3 1.3l.6-1a12 12 0 0 0-3.4-1.4m-2.8 2a9.8 9.8 0 0 0-8.5 14.4v.5l-1 4.3 4.4-1h.4a10 10 0 0 0 4.7 1.3c5.4 0 9.8-4.4 9.8-9.8s-4.4-9.7-9.8-9.7m-7 0a12 12 0 0 0-2.7 2.6l1 .7a11 11 0 0 1 2.3-2.4zm14 0-.6 1a11 11 0 0 1 2.4 2.3l.9-.7a12 12 0 0 0-2.6-2.6m-17.4 3.5a12 12 0 0 0-1.4 3.4l1.1.2a11 11 0 0 1 1.3-3zm20.6 0-1 .6a11 11 0 0 1 1.3 3l1-.2a12 12 0 0 0-1.3-3.4m-22.2 4.4-.1 1.8.1 1.8 1.2-.1-.2-1.7.1-1.7zm23.8 0-1.1.1v3.4l1 .1a12 12 0 0 0 0-3.6m-22.4 4.4-1 .2.9 2.6-.3 1.2 1.1.2.4-1.5-.2-.4zm21.2 0a11 11 0 0 1-1.3 3l1 .6a12 12 0 0 0 1.4-3.4zm-1.8 3.8a11 11 0 0 1-2.4 2.4l.7.9a12 12 0 0 0 2.6-2.6zm-20 1.1-.4 2a1.8 1.8 0 0 0 2.1 2.1l2-.4-.3-1.1-2 .4a1 1 0 0 1-.7-.8l.4-2zm16.8 1.8a11 11 0 0 1-3 1.3l.2 1a12 12 0 0 0 3.4-1.3zm-10.9.2-1.5.4.2 1 1.2-.2 2.6 1 .2-1.1-2.3-.9zm3.6 1.3-.1 1a12 12 0 0 0 3.6 0l-.1-1z',
  evidence: {checked: '2026-11-23', source: 'peers', confidence: 0.8, steps: 2, needs: 'the app'},
} as const satisfies Platform;
