import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Amplitude: the event `share`, with properties.
 *
 * https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
 *
 * @param amplitude Default: the page's `amplitude`.
 */
export const toAmplitude = (amplitude?: {
  track(name: string, properties: Record<string, string | number>): unknown;
}): Sink => sinkOfShares('toAmplitude', amplitude, 'amplitude', (share) => ['share', propertiesOf(share)], 'track');
