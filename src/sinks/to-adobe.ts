import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Adobe's client data layer: an event `share`. What `eventInfo` holds is told to listeners and stays out of the state.
 *
 * https://experienceleague.adobe.com/en/docs/experience-platform/collection/acdl/acdl-concepts/events
 *
 * @param adobeDataLayer Default: the page's `adobeDataLayer`.
 */
export const toAdobe = (adobeDataLayer?: {push(item: object): unknown}): Sink =>
  sinkOfShares(
    'toAdobe',
    adobeDataLayer,
    'adobeDataLayer',
    (share) => [{event: 'share', eventInfo: propertiesOf(share)}],
    'push',
  );
