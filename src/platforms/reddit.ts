import type {Platform} from '../core/platform.js';

/** Submit form for a link, as all peers have it. Title limit 300. The community is chosen in the form itself. */
export const reddit = {
  id: 'reddit',
  label: 'Reddit',
  kind: 'community',
  knownAs: ['subreddit'],
  endpoint: 'https://www.reddit.com/submit?',
  params: {url: 'url', title: 'title'},
  limits: {title: 300},
  color: '#ff4500',
  icon: 'M12 0a12 12 0 0 0-8.5 20.5l-2.3 2.3a.7.7 0 0 0 .5 1.2h10.3a12 12 0 0 0 0-24m4.4 3.2a2 2 0 1 1-2 2.5q-1.8.3-2 2.3 2.7.1 4.7 1.4a2.8 2.8 0 1 1 2.9 4.7c0 3.3-3.6 5.9-8 5.9s-7.9-2.6-8-5.9a2.8 2.8 0 1 1 3-4.7 10 10 0 0 1 4.5-1.4c0-1.7 1.3-3 3-3.2a2 2 0 0 1 1.9-1.6m-8.1 8.4q-1.3.1-1.5 1.8.1 1.5 1.4 1.4 1.3 0 1.4-1.4 0-1.6-1.3-1.8m7.4 0q-1.3.1-1.3 1.8.1 1.5 1.4 1.4 1.4 0 1.4-1.4-.1-1.7-1.5-1.8m-3.7 4-2.8.1q-.2 0-.1.3a3.2 3.2 0 0 0 5.9 0q0-.2-.2-.3z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.92, steps: 0},
} as const satisfies Platform;
