import {attempt} from '../browser/attempt.js';
import {recall, registry} from '../browser/index.js';
import {listOf} from './words.js';

/** Where the last place that the reader saved to lies on this device. */
const SAVED_TO = 'waft-saved-to';

/** Whether the page has been warned that there is no platform of a name. One on its way may still come. */
export function isMissing(id: string): boolean {
  const {platforms, warned} = registry();
  return !platforms.has(id) && warned.has(`unknown-platform ${id}`);
}

/**
 * Ids of places to save to, with those of presets, less those that are known not to exist.
 *
 * @param remember Puts the one that the reader chose last first.
 */
export function savePlaces(saveTo: string | readonly string[] | undefined, remember: boolean): string[] {
  const ids = listOf(saveTo ?? 'bookmark')
    .flatMap((id) => registry().presets.get(id) ?? id)
    .filter((id) => !isMissing(id));
  const last = remember ? recall(SAVED_TO).filter((id) => ids.includes(id)) : [];
  return [...new Set([...last, ...ids])];
}

/** Keeps the order as it is where the device is full, or forbids it. */
export function rememberPlace(id: string): void {
  attempt(() => {
    localStorage.setItem(SAVED_TO, id);
  });
}
