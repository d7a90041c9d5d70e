import type {Platform} from '../core/platform.js';

/**
 * Submit form, as all peers have it. The title limit is general knowledge. The mark is Y Combinator's, the only one
 * there is.
 */
export const hackernews = {
  id: 'hackernews',
  label: 'Hacker News',
  kind: 'community',
  aliases: ['hacker-news', 'hn'],
  knownAs: ['ycombinator'],
  endpoint: 'https://news.ycombinator.com/submitlink?',
  params: {url: 'u', title: 't'},
  limits: {title: 80},
  color: '#f0652f',
  icon: 'M0 24v-24h24v24zm7-18.1 4 7.7v5h1.6v-4.9l4.2-7.8h-1.8l-2.4 4.9-.7 1.4-.7-1.4-2.4-4.9z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.95, steps: 0},
} as const satisfies Platform;
