import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * PostHog: the event `share`, with properties.
 *
 * https://posthog.com/docs/product-analytics/capture-events
 *
 * @param posthog Default: the page's `posthog`.
 */
export const toPostHog = (posthog?: {
  capture(name: string, properties: Record<string, string | number>): unknown;
}): Sink => sinkOfShares('toPostHog', posthog, 'posthog', (share) => ['share', propertiesOf(share)], 'capture');
