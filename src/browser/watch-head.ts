import {attempt} from './attempt.js';

/** An element that can draw again. */
interface Reader {
  requestUpdate(): void;
}

/** Elements that show what the head of the page says. */
const readers = new Set<Reader>();
let observer: MutationObserver | undefined;
let due = 0;

/**
 * Has an element draw again when the head has changed, which routers write after the address; or no longer. One look
 * serves all, once in a frame, and none is taken while nobody reads.
 */
export function watchHead(reader: Reader, reads: boolean): void {
  readers[reads ? 'add' : 'delete'](reader);
  observer ??= new MutationObserver(() => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      for (const one of readers) one.requestUpdate();
    });
  });
  const what = {childList: true, subtree: true, characterData: true, attributes: true};
  // A page may have lost its head. Told once more to look there, it looks no more often.
  if (readers.size) attempt(() => observer?.observe(document.head, what));
  else observer.disconnect();
}
