import type {ShareDetail, Sink, SinkEvent} from '../core/index.js';
import {asksForPrivacy} from './privacy.js';
import {registered} from './registry.js';
import {warn} from './warn.js';

/** Tells a sink of an event. One that throws or rejects is named once in the console and disturbs nothing. */
export async function tell(sink: Sink, event: SinkEvent): Promise<void> {
  try {
    await sink(event);
  } catch (error) {
    warn('sink-failed', sink.name || 'a sink', String(error));
  }
}

/**
 * A sink that tells a tool of shares: of what was opened or completed, and of nothing else.
 *
 * @param name What the console calls it, should it fail.
 * @param given The tool, if the site handed it over.
 * @param global What the page calls it. Looked up at each event, for tools load late; one that is not there is no mistake,
 *   for blockers take tools away.
 * @param say What the tool is called with.
 * @param method Of the tool. Absent where the tool itself is called.
 */
export function sinkOfShares(
  name: string,
  given: object | undefined,
  global: string,
  say: (share: ShareDetail) => unknown[],
  method?: string,
): Sink {
  const sink: Sink = ({type, detail}) => {
    if (type !== 'share-outcome' || (detail.outcome !== 'opened' && detail.outcome !== 'completed')) return;
    const found = given ?? (globalThis as Record<string, unknown>)[global];
    const call = method ? (found as Record<string, unknown> | undefined)?.[method] : found;
    // An element with such an id is a global, too.
    if (typeof call === 'function') return Reflect.apply(call, found, say(detail)) as unknown;
  };
  // Minified functions have no names.
  return Object.defineProperty(sink, 'name', {value: name});
}

/**
 * What tools are told that take properties of any name. Not the token: it would tie whoever comes to whoever shared, where a
 * tool knows them.
 */
export const propertiesOf = ({
  platform,
  kind,
  url,
  steps,
  elapsed,
  placement,
  campaign,
}: ShareDetail): Record<string, string | number> => ({
  method: platform,
  kind,
  url,
  steps,
  elapsed,
  ...(placement && {placement}),
  ...(campaign && {campaign}),
});

/**
 * The fields of the event `share` that Analytics 4 recommends. Values have room for 100 characters
 * (https://support.google.com/analytics/answer/9267744), so a page of this site goes by its path.
 *
 * https://developers.google.com/analytics/devguides/collection/ga4/reference/events#share
 */
export const ga4FieldsOf = ({platform, url}: ShareDetail): Record<string, string> => ({
  method: platform,
  content_type: 'page',
  item_id: url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url,
});

/** Whether nothing may be told to a server of the site's own: the reader refused, or their browser does for them. */
export const mustBeSilent = (): boolean => registered()?.consent === false || asksForPrivacy();
