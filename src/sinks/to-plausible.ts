import {propertiesOf, sinkOfShares} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Plausible: the custom event `Share`, with properties. Its types want texts, its server takes numbers, too
 * (https://plausible.io/docs/events-api).
 *
 * https://plausible.io/docs/custom-event-goals, https://plausible.io/docs/custom-props/for-custom-events
 *
 * @param plausible Default: the page's `plausible`; from npm it is `track`.
 */
export const toPlausible = (plausible?: (name: string, options: {props: Record<string, string>}) => unknown): Sink =>
  sinkOfShares('toPlausible', plausible, 'plausible', (share) => [
    'Share',
    {props: propertiesOf(share) as Record<string, string>},
  ]);
