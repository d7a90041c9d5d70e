import type {Platform} from '../../core/platform.js';

/**
 * Share page, as peers and Korean sites have it. The service has shrunk; no report of its end was found.
 *
 * The mark in simple-icons is a whole word, too fine for a button: the arrow that many of these share.
 */
export const kakaostory = {
  id: 'kakaostory',
  label: 'KakaoStory',
  kind: 'social',
  endpoint: 'https://story.kakao.com/share?',
  params: {url: 'url', body: 'text'},
  color: '#ffcd00',
  icon: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM8 8v2.8h3.2L7 15l2 2 4.2-4.2V16H16V8z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.45, steps: 0},
} as const satisfies Platform;
