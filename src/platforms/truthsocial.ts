import type {Platform} from '../core/platform.js';

/**
 * Share page, seen on sites of 2025 and 2026. Most write `text`, some `title`. The limit is general knowledge.
 *
 * simple-icons never had Truth Social: a plain T and a full stop, drawn here.
 */
export const truthsocial = {
  id: 'truthsocial',
  label: 'Truth Social',
  kind: 'social',
  endpoint: 'https://truthsocial.com/share?',
  tagPage: 'https://truthsocial.com/tags/{tag}',
  params: {body: 'text', url: 'url'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 1000},
  color: '#5448ee',
  icon: 'M2 4h15v4h-5.5v13h-4V8H2zm16 13h4v4h-4z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.65, steps: 0},
} as const satisfies Platform;
