import type {Sink, SinkEvent} from '../core/index.js';
import {withConsent} from './consent.js';
import {tell} from './send.js';

/** Not `bookmark-change`: what a reader imports or clears away is theirs. That a page was kept, its outcome says. */
const TYPES = ['share-intent', 'share-outcome', 'share-impression', 'share-visit', 'tag-change'];

/** How a sink is told. */
export interface OnShareOptions {
  /** Where to listen. Default: the document. */
  readonly root?: EventTarget;
  /** Waits for `setConsent(true)`: events are kept in memory until then, the last 200 of all sinks. */
  readonly consent?: 'required';
}

/**
 * Hands every event to a sink, but those of other tabs. A sink that throws or rejects is named once in the console and
 * disturbs nothing.
 *
 * @returns Its own off.
 */
export function onShare(sink: Sink, {root = document, consent}: OnShareOptions = {}): () => void {
  let on = true;
  const listener = (event: Event): void => {
    // Not the event itself: it holds more than a tool may know.
    const {type, detail} = event as Event & SinkEvent;
    if ((detail as {here?: unknown}).here === false) return;
    // A reader may agree after this was turned off.
    withConsent(() => on && void tell(sink, {type, detail} as SinkEvent), Boolean(consent));
  };
  for (const type of TYPES) root.addEventListener(type, listener);
  return () => {
    on = false;
    for (const type of TYPES) root.removeEventListener(type, listener);
  };
}
