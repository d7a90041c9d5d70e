import type {ShareDetail, Sink, SinkEvent} from '../core/index.js';
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
 * A sink that is told of shares: what was opened or completed, and nothing else.
 *
 * @param name What the console calls it, should it fail.
 */
export function sinkOfShares(name: string, say: (share: ShareDetail) => unknown): Sink {
  const sink: Sink = ({type, detail}) =>
    type === 'share-outcome' && (detail.outcome === 'opened' || detail.outcome === 'completed')
      ? say(detail)
      : undefined;
  // Minified functions have no names.
  return Object.defineProperty(sink, 'name', {value: name});
}
