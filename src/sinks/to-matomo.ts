import {sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Matomo, and Piwik PRO: category, action and name of an event.
 *
 * https://developer.matomo.org/guides/tracking-javascript-guide, https://matomo.org/faq/reports/the-anatomy-of-an-event/
 *
 * @param paq Default: the page's `_paq`.
 */
export const toMatomo = (paq?: {push(command: unknown[]): unknown}): Sink =>
  sinkOfShares('toMatomo', paq, '_paq', ({platform, url}) => [['trackEvent', 'Share', platform, url]], 'push');
