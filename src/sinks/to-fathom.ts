import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Fathom: an event for each platform, since its events have a name and no properties. A name is best without signs.
 *
 * https://usefathom.com/support/goals
 *
 * @param fathom Default: the page's `fathom`.
 */
export const toFathom = (fathom?: {trackEvent(name: string): unknown}): Sink =>
  sinkOfShares('toFathom', fathom, 'fathom', ({platform}) => [`share ${platform}`], 'trackEvent');
