import type {Platform} from '../core/platform.js';

/**
 * Form for a new notice, read in the source of GNU social: it takes `content` and, for share buttons of old,
 * `status_textarea`, which servers from before that took alone. So the older name reaches both.
 *
 * simple-icons never had GNU social: two speech bubbles, drawn here.
 */
export const gnusocial = {
  id: 'gnusocial',
  label: 'GNU social',
  kind: 'fediverse',
  endpoint: 'https://{instance}/notice/new?',
  tagPage: 'https://{instance}/tag/{tag}',
  params: {body: 'status_textarea'},
  tags: {prefix: '#', join: ' '},
  color: '#a22430',
  icon: 'M2 3h14v10H8l-4 4v-4H2zm16 5h4v10h-2v4l-4-4H9v-3h9z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.65, steps: 0, needs: 'a server'},
} as const satisfies Platform;
