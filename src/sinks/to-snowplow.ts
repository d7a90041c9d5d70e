import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Snowplow: a social interaction, which needs the site tracking plugin; `sp.lite.js` has it not.
 *
 * https://docs.snowplow.io/docs/sources/web-trackers/tracking-events/social-media/
 *
 * @param trackSocialInteraction The plugin's function. Default: the page's `snowplow`, told to call it.
 */
export const toSnowplow = (
  trackSocialInteraction?: (event: {action: string; network: string; target: string}) => unknown,
): Sink =>
  sinkOfShares('toSnowplow', trackSocialInteraction, 'snowplow', ({platform, url}) => {
    const event = {action: 'share', network: platform, target: url};
    return trackSocialInteraction ? [event] : ['trackSocialInteraction', event];
  });
