import {type Entry, itemOf} from './list-entry.js';

/**
 * Shows some of the entries. Those that were shown before stay, hidden: to filter while the reader types, a slow device
 * changes what it has and lays out nothing anew.
 */
export function drawItems(
  list: HTMLElement,
  entries: readonly Entry[],
  shown: readonly Entry[],
  day: Intl.DateTimeFormat,
  remove: string,
): void {
  const seen = new Set(shown);
  const items = entries
    .filter((entry) => entry.item ?? seen.has(entry))
    .map((entry) => {
      const item = (entry.item ??= itemOf(entry, day, remove));
      // A style is recalculated even where nothing changes.
      if (item.hidden === seen.has(entry)) item.hidden = !item.hidden;
      return item;
    });
  const wanted = new Set<Element>(items);
  for (const old of [...list.children]) if (!wanted.has(old)) old.remove();
  let at = list.firstElementChild;
  for (const item of items) {
    if (item === at) at = at.nextElementSibling;
    else list.insertBefore(item, at);
  }
}
