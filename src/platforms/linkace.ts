import type {Platform} from '../core/platform.js';

/**
 * Form of a LinkAce behind its own bookmarklet, read in its source. It takes tags, too, in a form not known here.
 *
 * simple-icons never had LinkAce: an A, drawn here.
 */
export const linkace = {
  id: 'linkace',
  label: 'LinkAce',
  kind: 'bookmark',
  endpoint: '{base}/bookmarklet/add?',
  params: {url: 'u', title: 't', text: 'd'},
  color: '#0d98ba',
  icon: 'M9.5 3h5L21 21h-4.3l-1.2-3.6h-7L7.3 21H3zM12 7.2 9.7 14h4.6z',
  evidence: {checked: '2026-11-23', source: 'source', confidence: 0.88, steps: 0, needs: 'a server'},
} as const satisfies Platform;
