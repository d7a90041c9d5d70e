import type {Platform} from '../core/platform.js';

/**
 * Form for a new article: its source (Forem) takes what `prefill` holds as the article's text. Title and tags would
 * have to be front matter within it, which no other platform has, so the title is the first line and tags stay out.
 */
export const devto = {
  id: 'devto',
  label: 'DEV',
  kind: 'community',
  aliases: ['dev'],
  endpoint: 'https://dev.to/new?',
  tagPage: 'https://dev.to/t/{tag}',
  params: {body: 'prefill'},
  color: '#0a0a0a',
  icon: 'm7.4 10-.8-.2H6v4.9h.6q.6 0 .8-.3c.3-.2.3-.3.3-2.2s0-2-.3-2.1M0 5v14h24V5zm8.6 10.3c-.5.6-1.1.8-2.6.8H4.7V8.5h1.4c1.7 0 2.2.2 2.6 1 .3.4.3.5.3 2.5 0 2.2 0 2.7-.4 3.3m5-5.5h-2.4v1.8h1.5v1.3h-1.5v1.8h2.4v1.4H12c-1.5 0-1.6 0-1.8-.3l-.3-.3v-3.2c0-3 0-3.2.2-3.5s.3-.3 2-.3h1.5zm4.7 5.5q-.3.7-1 .8-.3 0-.6-.4c-.4-.3-.5-.6-.9-2.1l-.9-3.4-.4-1.7H16l1.3 5L18 11l.6-2.5h1.5z',
  evidence: {checked: '2026-11-22', source: 'source', confidence: 0.7, steps: 0},
} as const satisfies Platform;
