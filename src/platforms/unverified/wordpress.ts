import type {Platform} from '../../core/platform.js';

/**
 * Press This of a WordPress site, as peers have it. A plugin since version 4.9, so most sites lack it; and only sites
 * at the root of their host can be named.
 */
export const wordpress = {
  id: 'wordpress',
  label: 'WordPress',
  kind: 'social',
  endpoint: 'https://{instance}/wp-admin/press-this.php?',
  params: {url: 'u', title: 't', text: 's', image: 'i'},
  color: '#21759b',
  icon: 'M21.5 6.8a11 11 0 0 1-4 14.5l3.2-9.5a10 10 0 0 0 .8-5m-8 .1h1.2c.6-.2.5-1 0-1l-3 .2-2.8-.2c-.6 0-.6.9 0 .9h1l1.8 4.7-2.4 7-4-11.6 1.3-.1c.6 0 .5-1 0-.9l-3 .1h-.6a11 11 0 0 1 16.3-2h-.2a2 2 0 0 0-1.8 2q.1 1.2 1 2.5.9 1 1 3-.1 1.3-.8 3.4l-1.1 3.6zm-1.5 15.9q-1.5 0-3-.5l3.2-9.4 3.3 9.1v.2q-1.5.6-3.5.6m-10.8-10.8q0-2.3 1-4.4l5 14.1c-3.5-1.7-6-5.4-6-9.7m10.8-12a12 12 0 1 0 0 24 12 12 0 0 0 0-24',
  evidence: {checked: '2026-11-22', source: 'peers', confidence: 0.5, steps: 0, needs: 'a site with the plugin'},
} as const satisfies Platform;
