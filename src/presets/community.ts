import type {Preset} from '../core/preset.js';
import {devto} from '../platforms/devto.js';
import {hackernews} from '../platforms/hackernews.js';
import {journalduhacker} from '../platforms/journalduhacker.js';
import {lobsters} from '../platforms/lobsters.js';
import {reddit} from '../platforms/reddit.js';

/** Where links are put up for discussion. */
export const community = {
  id: 'community',
  platforms: [reddit, hackernews, lobsters, journalduhacker, devto],
} as const satisfies Preset;
