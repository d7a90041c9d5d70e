import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * RudderStack: `Content Shared`, with the properties of its `Product Shared`, but for the two that tell of people,
 * `share_message` and `recipient`.
 *
 * https://www.rudderstack.com/docs/event-spec/ecommerce-events-spec/sharing/
 *
 * @param rudderanalytics Default: the page's `rudderanalytics`.
 */
export const toRudderStack = (rudderanalytics?: {
  track(name: string, properties: Record<string, string>): unknown;
}): Sink =>
  sinkOfShares(
    'toRudderStack',
    rudderanalytics,
    'rudderanalytics',
    ({platform, title, url}) => ['Content Shared', {share_via: platform, name: title, url}],
    'track',
  );
