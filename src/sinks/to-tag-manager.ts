import {ga4FieldsOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Google Tag Manager: an event `share` with the fields of the one that Analytics 4 recommends, for a custom event trigger.
 * Flat, for what is nested would be merged with what was pushed before.
 *
 * https://developers.google.com/tag-platform/tag-manager/datalayer
 *
 * @param dataLayer Default: the page's `dataLayer`.
 */
export const toTagManager = (dataLayer?: {push(item: object): unknown}): Sink =>
  sinkOfShares('toTagManager', dataLayer, 'dataLayer', (share) => [{event: 'share', ...ga4FieldsOf(share)}], 'push');
