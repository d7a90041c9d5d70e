import {ga4FieldsOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Google Analytics 4, by gtag: the recommended event `share`.
 *
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/events#share
 *
 * @param gtag Default: the page's `gtag`.
 */
export const toGa4 = (gtag?: (command: 'event', name: string, fields: Record<string, string>) => unknown): Sink =>
  sinkOfShares('toGa4', gtag, 'gtag', (share) => ['event', 'share', ga4FieldsOf(share)]);
