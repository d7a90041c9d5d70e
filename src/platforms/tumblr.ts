import type {Platform} from '../core/platform.js';

/**
 * Share tool, as all peers have it. Tags may be several words. Some peers send the link as `content` too; react-share
 * does without, and so do we.
 */
export const tumblr = {
  id: 'tumblr',
  label: 'Tumblr',
  kind: 'social',
  endpoint: 'https://www.tumblr.com/widgets/share/tool?posttype=link&',
  tagPage: 'https://www.tumblr.com/tagged/{tag}',
  params: {url: 'canonicalUrl', title: 'title', text: 'caption', tags: 'tags', via: 'show-via'},
  tags: {form: 'phrase', join: ','},
  color: '#36465d',
  icon: 'M14.6 24c-5.1 0-7-3.8-7-6.4v-7.9h-2.5v-3c3.6-1.4 4.5-4.6 4.7-6.5l.2-.2h3.5v6.1h4.8v3.6h-4.8v7.5c0 1 .4 2.4 2.2 2.4q1.2 0 2-.4l1.2 3.4c-.4.6-2.4 1.4-4.2 1.4z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.88, steps: 0},
} as const satisfies Platform;
