import type {Platform} from '../core/platform.js';

/**
 * Form of a Shaarli behind its own bookmarklet, read in its source: since 0.12; before, the same parameters stood at the
 * root. Tags are parted by spaces, unless the owner has chosen another sign.
 *
 * simple-icons never had Shaarli: a plain S, drawn here.
 */
export const shaarli = {
  id: 'shaarli',
  label: 'Shaarli',
  kind: 'bookmark',
  endpoint: '{base}/admin/shaare?',
  params: {url: 'post', title: 'title', text: 'description', tags: 'tags'},
  tags: {form: 'word', join: ' '},
  color: '#2dbe60',
  icon: 'M18 8h-4q-.3-2-2.2-2-1.8 0-1.8 1.5c0 2.5 8.2 1.5 8.2 8q0 5.5-6.2 5.5-6 0-6.2-6h4q.2 2.5 2.3 2.5 2 0 2-1.7c0-2.8-8.2-1.8-8.2-8.1Q5.9 2.5 11.8 2.5 17.7 2.5 18 8',
  evidence: {checked: '2026-11-23', source: 'source', confidence: 0.9, steps: 0, needs: 'a server'},
} as const satisfies Platform;
