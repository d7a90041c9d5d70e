import type {Sink} from '../core/index.js';
import type {ShareIntentEvent, ShareOutcomeEvent} from './events.js';
import {warn} from './warn.js';

/**
 * Hands every share event to a sink. A sink that throws or rejects is named once in the console and disturbs nothing.
 *
 * @param root Where to listen. Default: the document.
 * @returns Its own off.
 */
export function onShare(sink: Sink, {root = document}: {root?: EventTarget} = {}): () => void {
  const listener = (event: Event): void => {
    void tell(sink, event as ShareIntentEvent | ShareOutcomeEvent);
  };
  const types = ['share-intent', 'share-outcome'];
  for (const type of types) root.addEventListener(type, listener);
  return () => {
    for (const type of types) root.removeEventListener(type, listener);
  };
}

async function tell(sink: Sink, event: ShareIntentEvent | ShareOutcomeEvent): Promise<void> {
  try {
    await sink(event);
  } catch (error) {
    warn('sink-failed', sink.name || 'a sink', String(error));
  }
}
