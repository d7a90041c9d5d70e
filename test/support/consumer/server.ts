// What runs in a worker, on a server, in a build: no page, and maybe no types of one; only ever compiled.
import {cleanUrl, normaliseShare, platformTags, type Share, ShareError, shareUrl} from 'waft/core';
import {fr} from 'waft/locales/fr.js';
import {bluesky} from 'waft/platforms/bluesky.js';
import {x} from 'waft/platforms/x.js';

const share: Share = normaliseShare({url: 'https://example.org/', title: undefined, tags: ['black tea']});
export const addresses: string[] = [bluesky, x].map((platform) => shareUrl(platform, share));
export const tags: string[] = platformTags(x, share.tags ?? []);
export const clean: string = cleanUrl(share.url);
export const more: string = fr.more;
export const limit: 280 = x.limits.post;
export const isBad = (error: unknown): boolean => error instanceof ShareError && error.code === 'bad-url';

// @ts-expect-error -- an address is no number
normaliseShare({url: 1});
// @ts-expect-error -- nor an object of any other kind
normaliseShare({url: {href: 'https://example.org/'}});
// @ts-expect-error -- a share is not written to
share.url = '';
