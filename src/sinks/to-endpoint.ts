import {mustBeSilent} from '../browser/send.js';
import type {Sink} from '../core/index.js';

/**
 * Beacons, and what else may outlive its page, hold 64 KiB (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch); a
 * unit of text is up to three bytes.
 */
const MOST = 21_000;

/**
 * An address of the site's own: every event, as `[{type, detail}]` in JSON, when the page is hidden or enough of them have
 * come. Nothing where the browser sends Global Privacy Control or Do Not Track. As `text/plain`, which other origins may
 * receive without being asked first.
 *
 * https://developer.mozilla.org/en-US/docs/Web/API/Navigator/sendBeacon
 *
 * @param address What receives the events, by POST.
 */
export function toEndpoint(address: string): Sink {
  let events = '';
  const send = (): void => {
    const body = `[${events}]`;
    // A reader may have switched beacons off, or those on their way hold all that they may between them: as would what
    // outlives its page, so that only a page about to go asks for it. Blocked or offline is nobody's mistake.
    if (events && !mustBeSilent() && !(navigator as Partial<Navigator>).sendBeacon?.(address, body)) {
      fetch(address, {method: 'POST', body, keepalive: document.hidden}).catch(() => undefined);
    }
    events = '';
  };
  return (event) => {
    const text = JSON.stringify(event);
    if (events.length + text.length > MOST) send();
    events += (events && ',') + text;
    // A link that opened a tab has hidden the page already.
    if (document.hidden) send();
    else document.addEventListener('visibilitychange', send, {once: true});
  };
}
