import type {Platform} from '../core/platform.js';

/**
 * Composer that programs around Micro.blog open where its app is not installed: seen in the source of several, of 2025
 * and 2026.
 */
export const microblog = {
  id: 'microblog',
  label: 'Micro.blog',
  kind: 'social',
  endpoint: 'https://micro.blog/post?',
  params: {body: 'text'},
  color: '#ff8800',
  icon: 'M12 0C5.4 0 0 4.9 0 11s5.4 10.9 12 10.9a14 14 0 0 0 4.6-.6q1.6 2.1 4.3 2.7l.3-.1v-.3a5 5 0 0 1 .1-5.9Q24 14.9 24 11c0-6.1-5.4-11-12-11m0 5.2.3.3L13.6 9l3.8.1.4.2-.2.4-3 2.3 1 3.6q.1.3-.1.4h-.4L12 13.9 8.8 16h-.4q-.2-.1-.1-.4l1-3.6-3-2.3q-.2-.1-.1-.4 0-.2.3-.2l3.8-.1 1.3-3.5q0-.3.4-.3',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.65, steps: 0, mobile: 'microblog://post?text='},
} as const satisfies Platform;
