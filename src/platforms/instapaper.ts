import type {Platform} from '../core/platform.js';

/**
 * Save link for publishers, with a page to confirm. Three spellings are about; this one is the newest link builders'.
 */
export const instapaper = {
  id: 'instapaper',
  label: 'Instapaper',
  kind: 'read-later',
  endpoint: 'https://www.instapaper.com/hello2?',
  params: {url: 'url', title: 'title', text: 'description'},
  color: '#1f1f1f',
  icon: 'M14.8 20.3c0 1.8.2 2 2.9 2.3v1.4h-11.4v-1.4c2.7-.3 3-.5 3-2.3v-16.6c0-1.8-.3-2-3-2.3v-1.4h11.4v1.4c-2.7.2-3 .5-3 2.3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.88, steps: 0},
} as const satisfies Platform;
