import type {Platform} from '../core/platform.js';

/**
 * Add page, as peers have it. Tags stand in brackets at the beginning of the comment (https://b.hatena.ne.jp/help/entry/tag),
 * up to ten. `comment` is that field's name in its API; whether the page takes it from the address nobody says. If it does
 * not, tags stay behind, and all else arrives.
 */
export const hatena = {
  id: 'hatena',
  label: 'Hatena Bookmark',
  kind: 'bookmark',
  aliases: ['hatenabookmark'],
  knownAs: ['はてなブックマーク'],
  endpoint: 'https://b.hatena.ne.jp/add?mode=confirm&',
  tagPage: 'https://b.hatena.ne.jp/q/{tag}?target=tag',
  params: {url: 'url', title: 'title', tags: 'comment'},
  tags: {form: 'phrase', prefix: '[', suffix: ']', join: '', max: 10},
  color: '#00a4de',
  icon: 'M20.5 0c2 0 3.5 1.6 3.5 3.5v17c0 2-1.6 3.5-3.5 3.5h-17c-2 0-3.5-1.6-3.5-3.5v-17c0-2 1.6-3.5 3.5-3.5zm-3.7 14.5a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8m-8.2 2.7h2.6l1.3-.5q.7-.3 1-1c.3-.7.4-.9.4-1.5q0-1.1-.6-1.8-.7-.8-1.8-.8 1-.3 1.5-.8t.4-1.5q0-.6-.3-1.2t-.8-.9l-1.3-.4-2.4-.1h-3v10.5zm.7-4.1q1.1 0 1.5.2t.4 1-.4.8q-.5.3-1.5.3h-1v-2.3zm8.7.7v-7h-2.5v7zm-9-4.7q1 0 1.4.2t.3.8-.4.9l-1.4.2h-.6v-2.1z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.8, steps: 0},
} as const satisfies Platform;
