import type {Bookmark} from '../core/bookmark.js';
import {type Entry, entryOf, folded} from './list-entry.js';
import {drawItems} from './list-items.js';
import type {ListParts} from './list-parts.js';
import type {ListWords} from './list-words.js';
import {drawTagFilter} from './tag-filter.js';

/** How many are shown before a press shows more: so many a slow device lays out within a frame, while the reader types. */
const PAGE = 50;

/** What the reader sees of what is kept. */
export interface ListView {
  /** Takes other words, in place: they come late, and the reader is at it already. */
  word: (words: ListWords) => void;
  /** Shows what is kept now, the newest first. What has not changed stays as it is. */
  show: (kept: readonly Bookmark[]) => void;
  /** Filters by a tag; by none if it is that already. */
  pick: (tag: string) => void;
  more: () => void;
  /** What an item shows. */
  bookmarkOf: (item: Element | null) => Bookmark | undefined;
  /** Puts the focus on the first of some that is in sight, else where the reader looks for them. */
  focus: (bookmarks: readonly Bookmark[]) => void;
}

/** Shows, in the parts of a list, what fits the words of its field and a tag: so many of it. */
export function listView({list, tags, field, status, undo, empty, more, ...parts}: ListParts): ListView {
  let words: ListWords;
  let day: Intl.DateTimeFormat;
  let entries: readonly Entry[] = [];
  /** Before it was read nobody knows what there is. */
  let known = false;
  let tag = '';
  let limit = PAGE;

  /** The items in sight. */
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li:not([hidden])')];

  /** What a letter changes, and no more. Returns how many were found. */
  function drawFound(): number {
    const sought = folded(field.value).split(/\s+/);
    const found = entries.filter(
      (entry) => (!tag || entry.tags.includes(tag)) && sought.every((word) => entry.text.includes(word)),
    );
    drawItems(list, entries, found.slice(0, limit), day, words.remove);
    empty.textContent = entries.length ? words.noneFound : words.empty;
    empty.hidden = found.length > 0;
    more.hidden = found.length <= limit;
    return found.length;
  }

  function draw(): void {
    const held = (list.getRootNode() as ShadowRoot).activeElement;
    const at = items().findIndex((item) => item === held?.parentElement);
    tag = drawTagFilter(tags, entries, tag);
    field.hidden = entries.length === 0;
    drawFound();
    if (!held || at < 0 || held.checkVisibility()) return;
    // What had the focus was removed, or made anew: the same control in its place.
    const item = items()
      .slice(0, at + 1)
      .at(-1);
    (item?.querySelector<HTMLElement>(held.localName) ?? undo).focus();
  }

  function filter(): void {
    limit = PAGE;
    status.textContent = words.found.replace('{count}', `${drawFound()}`);
  }

  field.addEventListener('input', filter);

  return {
    word(given) {
      words = given;
      day = new Intl.DateTimeFormat(words.lang, {dateStyle: 'medium'});
      parts.word(words);
      for (const entry of entries) delete entry.item;
      if (known) draw();
    },
    show(kept) {
      const before = new Map(entries.map((entry) => [JSON.stringify(entry.bookmark), entry]));
      entries = kept.map((bookmark) => before.get(JSON.stringify(bookmark)) ?? entryOf(bookmark));
      known = true;
      draw();
    },
    pick(picked) {
      tag = drawTagFilter(tags, entries, tag === picked ? '' : picked);
      filter();
    },
    more() {
      const first = limit;
      limit += PAGE;
      draw();
      // The control that was pressed may be gone, and what it was pressed for begins here.
      items()[first]?.querySelector('a')?.focus();
    },
    bookmarkOf: (item) => entries.find((entry) => entry.item === item)?.bookmark,
    focus(bookmarks) {
      const shown = entries.find(
        ({bookmark, item}) => item?.checkVisibility() && bookmarks.some(({url}) => url === bookmark.url),
      );
      (shown?.item?.querySelector('a') ?? field).focus();
    },
  };
}
