import {tell} from '../browser/send.js';
import type {Sink} from '../core/index.js';
import {toAdobe} from './to-adobe.js';
import {toAmplitude} from './to-amplitude.js';
import {toFathom} from './to-fathom.js';
import {toGa4} from './to-ga4.js';
import {toMatomo} from './to-matomo.js';
import {toMixpanel} from './to-mixpanel.js';
import {toPlausible} from './to-plausible.js';
import {toPostHog} from './to-posthog.js';
import {toRudderStack} from './to-rudderstack.js';
import {toSegment} from './to-segment.js';
import {toSnowplow} from './to-snowplow.js';
import {toTagManager} from './to-tag-manager.js';
import {toUmami} from './to-umami.js';

/** Each does nothing where its tool is not. */
const SINKS = [
  toAdobe,
  toAmplitude,
  toFathom,
  toMatomo,
  toMixpanel,
  toPlausible,
  toPostHog,
  toRudderStack,
  toSegment,
  toSnowplow,
  toUmami,
];

/** Every tool that the page has when something is shared, each once. */
export function autodetect(): Sink {
  const sinks = SINKS.map((to) => to());
  const [ga4, tagManager] = [toGa4(), toTagManager()];
  return (event) => {
    // What gtag is told goes through the data layer: told twice, it would be counted twice.
    const google = typeof (globalThis as {gtag?: unknown}).gtag === 'function' ? ga4 : tagManager;
    for (const sink of [google, ...sinks]) void tell(sink, event);
  };
}
