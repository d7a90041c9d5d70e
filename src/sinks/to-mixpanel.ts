import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Mixpanel: the event `share`, with properties.
 *
 * https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
 *
 * @param mixpanel Default: the page's `mixpanel`.
 */
export const toMixpanel = (mixpanel?: {
  track(name: string, properties: Record<string, string | number>): unknown;
}): Sink => sinkOfShares('toMixpanel', mixpanel, 'mixpanel', (share) => ['share', propertiesOf(share)], 'track');
