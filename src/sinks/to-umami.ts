import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Umami: the event `share`, with data.
 *
 * https://umami.is/docs/tracker-functions
 *
 * @param umami Default: the page's `umami`.
 */
export const toUmami = (umami?: {track(name: string, data: Record<string, string | number>): unknown}): Sink =>
  sinkOfShares('toUmami', umami, 'umami', (share) => ['share', propertiesOf(share)], 'track');
