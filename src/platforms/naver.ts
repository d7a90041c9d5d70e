import type {Platform} from '../core/platform.js';

/**
 * Share page to Naver's blogs and cafes, of its developer guide as packages of 2026 quote it; older sites have `.nhn`
 * behind it. Another page of that guide, `blog.naver.com/openapi/share`, knows blogs only. One step: the reader chooses
 * blog or cafe.
 */
export const naver = {
  id: 'naver',
  label: 'Naver',
  kind: 'social',
  knownAs: ['네이버'],
  endpoint: 'https://share.naver.com/web/shareView?',
  params: {url: 'url', title: 'title'},
  color: '#03c75a',
  icon: 'm16.3 12.8-9-12.8h-7.3v24h7.7v-12.8l9 12.8h7.3v-24h-7.7z',
  evidence: {checked: '2026-11-22', source: 'documented', confidence: 0.75, steps: 1},
} as const satisfies Platform;
