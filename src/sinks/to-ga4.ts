import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Google Analytics 4, by gtag: the recommended event `share`. Values have room for 100 characters
 * (https://support.google.com/analytics/answer/9267744), so a page of this site goes by its path.
 *
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/events#share
 *
 * @param gtag Default: the page's `gtag`.
 */
export const toGa4 = (gtag?: (command: 'event', name: string, fields: Record<string, string>) => unknown): Sink =>
  sinkOfShares('toGa4', gtag, 'gtag', ({platform, url}) => [
    'event',
    'share',
    {
      method: platform,
      content_type: 'page',
      item_id: url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url,
    },
  ]);
