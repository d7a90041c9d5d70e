import type {Platform} from '../core/platform.js';

/**
 * Form of Nextcloud's app Bookmarks behind its own bookmarklet, read in the app's source. A server without short addresses
 * has it below `/index.php`, which is then written as part of the base.
 */
export const nextcloud = {
  id: 'nextcloud',
  label: 'Nextcloud Bookmarks',
  kind: 'bookmark',
  aliases: ['nextcloud-bookmarks'],
  endpoint: '{base}/apps/bookmarks/bookmarklet?',
  params: {url: 'url', title: 'title'},
  color: '#0082c9',
  icon: 'M12 6.5c-2.5 0-4.6 1.7-5.2 4q-1-1.9-3.2-2a3.6 3.6 0 0 0-3.6 3.5 3.6 3.6 0 0 0 3.6 3.6q2.2-.2 3.2-2.2c.6 2.4 2.7 4 5.2 4s4.6-1.6 5.2-4q1 2 3.2 2.2a3.6 3.6 0 0 0 3.6-3.6 3.6 3.6 0 0 0-3.6-3.6q-2.2.2-3.2 2.1c-.6-2.3-2.7-4-5.2-4m0 2.1c1.9 0 3.4 1.5 3.4 3.4s-1.5 3.4-3.4 3.4a3.4 3.4 0 0 1-3.4-3.4c0-1.9 1.5-3.4 3.4-3.4m-8.4 2q1.3.1 1.4 1.4c.1 1.3-.6 1.5-1.4 1.5a1.5 1.5 0 0 1-1.5-1.5q0-1.4 1.5-1.5m16.8 0q1.4.1 1.5 1.4c.1 1.3-.6 1.5-1.5 1.5a1.5 1.5 0 0 1-1.4-1.5q.1-1.4 1.4-1.5',
  evidence: {checked: '2026-11-23', source: 'source', confidence: 0.88, steps: 0, needs: 'a server with the app'},
} as const satisfies Platform;
