import type {Platform} from '../core/platform.js';

/**
 * Add form behind Pinboard's own bookmarklets, as quoted by peers. Tags are parted by spaces. The limits of its API are
 * general knowledge.
 */
export const pinboard = {
  id: 'pinboard',
  label: 'Pinboard',
  kind: 'bookmark',
  endpoint: 'https://pinboard.in/add?',
  tagPage: 'https://pinboard.in/t:{tag}',
  params: {url: 'url', title: 'title', text: 'description', tags: 'tags'},
  tags: {form: 'word', join: ' ', max: 100},
  limits: {title: 255},
  color: '#0000ff',
  icon: 'm13.4 14.6-4.6 4.6.8-4-6.2-7.6-3.4.2 7.6-7.8v3l7.2 6.6 4.5-1.1-4.7 5 9.4 10.5z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.88, steps: 0},
} as const satisfies Platform;
