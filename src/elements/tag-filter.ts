import {html} from './dom.js';
import type {Entry} from './list-entry.js';

/** How many tags there are to filter by: the most frequent. */
const TAGS = 24;

/** Draws the tags that entries have, and which of them is chosen. Returns that, if it is still there. */
export function drawTagFilter(row: HTMLElement, entries: readonly Entry[], chosen: string): string {
  const counts = new Map<string, number>();
  for (const {tags} of entries) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  // Its last entry may have gone.
  const stays = counts.has(chosen) ? chosen : '';
  const names = [...counts]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([tag]) => tag)
    .filter((tag, i) => i < TAGS || tag === stays);
  const before = [...row.children];
  if (names.join('\n') !== before.map(({textContent}) => textContent).join('\n')) {
    const focused = before.find((button) => button === (row.getRootNode() as ShadowRoot).activeElement)?.textContent;
    row.replaceChildren(...names.map((tag) => html('button', {type: 'button', name: 'tag', dir: 'auto'}, tag)));
    // The reader may have been here, at a tag that is no more.
    if (focused) ((row.children[names.indexOf(focused)] ?? row.firstElementChild) as HTMLElement | null)?.focus();
  }
  for (const button of row.children) button.ariaPressed = String(button.textContent === stays);
  return stays;
}
