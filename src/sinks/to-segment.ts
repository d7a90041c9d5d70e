import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Segment: `Content Shared`, with the properties of its `Product Shared`, but for the two that tell of people,
 * `share_message` and `recipient`.
 *
 * https://segment.com/docs/connections/spec/ecommerce/v2/#product-shared
 *
 * @param analytics Default: the page's `analytics`.
 */
export const toSegment = (analytics?: {track(name: string, properties: Record<string, string>): unknown}): Sink =>
  sinkOfShares(
    'toSegment',
    analytics,
    'analytics',
    ({platform, title, url}) => ['Content Shared', {share_via: platform, name: title, url}],
    'track',
  );
