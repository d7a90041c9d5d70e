// The clients that npm has, handed to their sinks, and what a sink does not take.
import * as amplitude from '@amplitude/analytics-browser';
import {track} from '@plausible-analytics/tracker';
import {AnalyticsBrowser} from '@segment/analytics-next';
import {trackSocialInteraction} from '@snowplow/browser-plugin-site-tracking';
import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core';
import posthog from 'posthog-js';
import {onShare, type Sink} from 'waft';
import * as sinks from 'waft/sinks.js';

export const good: Sink[] = [
  sinks.toAmplitude(amplitude),
  sinks.toMixpanel(mixpanel),
  sinks.toPlausible(track),
  sinks.toPostHog(posthog),
  sinks.toSegment(new AnalyticsBrowser()),
  sinks.toSnowplow(trackSocialInteraction),
  sinks.toTagManager([] as object[]),
  sinks.toMatomo([] as unknown[][]),
  sinks.toGa4(),
  sinks.autodetect(),
  sinks.toEndpoint('/events'),
];

// @ts-expect-error -- what makes a sink is not one
onShare(sinks.toGa4);
// @ts-expect-error -- nor is this
onShare(sinks.toPostHog);
// @ts-expect-error -- nor this
onShare(sinks.toEndpoint);
// @ts-expect-error -- another tool's client
sinks.toPostHog(mixpanel);
// @ts-expect-error -- an address is needed
sinks.toEndpoint();
