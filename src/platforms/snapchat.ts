import type {Platform} from '../core/platform.js';

/**
 * Page that hands a link to the app, or shows a code for it on desktops: one step. Peers and many sites have it; Snap
 * documents a script only, which we do not load.
 */
export const snapchat = {
  id: 'snapchat',
  label: 'Snapchat',
  kind: 'social',
  endpoint: 'https://www.snapchat.com/scan?',
  params: {url: 'attachmentUrl'},
  color: '#fffc00',
  icon: 'M12.2.8c1 0 4.4.3 6 3.8.5 1.2.3 3.2.2 4.9v.5l.4.1q.5 0 1-.3h1q.7.3.7.8 0 .8-1.2 1.2l-.3.1a2 2 0 0 0-1.3.8v1c.1 0 1.6 3.4 4.9 4q.4 0 .4.4v.3q-.4.8-3.2 1.2l-.2.6v.6l-.6.4-.6-.1a6 6 0 0 0-2.2 0q-.9.1-1.7.8-1.2 1.1-3.3 1.3h-.3q-2.2-.2-3.3-1.3-.9-.7-1.7-.9h-1l-1.2.1h-.6l-.6-.3v-.6l-.3-.6q-2.9-.3-3.1-1.2l-.1-.2q0-.5.4-.5a7 7 0 0 0 4.8-4v-.1q.3-.4.1-.9-.3-.6-1.3-.8h-.3q-1.5-.8-1.2-1.4a1.2 1.2 0 0 1 1.5-.7l1.1.3h.5v-.7c-.2-1.6-.3-3.6.3-4.8a6 6 0 0 1 5.8-3.8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.65, steps: 1, needs: 'the app'},
} as const satisfies Platform;
