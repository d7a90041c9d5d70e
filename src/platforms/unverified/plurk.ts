import type {Platform} from '../../core/platform.js';

/** Composer, as many sites have it, most of them old. */
export const plurk = {
  id: 'plurk',
  label: 'Plurk',
  kind: 'social',
  endpoint: 'https://www.plurk.com/?qualifier=shares&',
  params: {body: 'status'},
  tags: {prefix: '#', join: ' '},
  limits: {post: 360},
  color: '#ff574d',
  icon: 'M12.9 2a10 10 0 0 0-7.9 3.6l-.3.4.8-.5h1a4 4 0 0 1 1.6 5 4 4 0 0 1-3.5 4.2 3 3 0 0 1-1.9-3v1.3a10 10 0 0 0 1 3.4v.4l-.3.2a1 1 0 0 0-.3 1v.1h.1l.2-.2a.3.3 0 1 1 .4.4l-.3.2 1.2 1.5a1 1 0 0 0 1.2.1l.3-.2h.4a10 10 0 0 0 6.5 2.2 10 10 0 0 0 5.6-1.9h.3l.2.2a1 1 0 0 0 1.2 0l-.2-.1a.3.3 0 0 1 .3-.4l.3.2 1.2-1.3a1 1 0 0 0 0-1.3l-.3-.3v-.3a10 10 0 0 0 1-6.7l1.1-1.3q.5-1-.3-.8-.7.3-1.3.2a10 10 0 0 0-8.8-6.4zm-10.6 4.2a1.2 1.2 0 0 0-1.1 1.8 1.2 1.2 0 1 0 .7 2.2q.3 0 .4-.4l.8.8v.6q.2 2 1.4 2.3c1.1.2 2.4-1.2 2.8-3.2s-.2-3.8-1.3-4q-.8-.1-1.3.4-.7.6-1.2 1.8l-.3-.2a1.2 1.2 0 0 0-1-2m2.8 1.3h.2c.7.1 1 1.3.8 2.6q-.5 2.1-1.8 2.1-.7-.2-.9-1.4h.6q.8.2 1.1-.4c.4-.5.1-1.8-.3-2l-1 .1.6-.7z',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0},
} as const satisfies Platform;
