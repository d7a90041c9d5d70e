import type {Bookmark} from '../core/bookmark.js';
import {newsroom} from './bookmark-news.js';
import {allStored, store, unstore} from './bookmark-store.js';

export {isStored as isKept} from './bookmark-store.js';

/** All that the reader keeps of this site, on this device; what was kept last comes first. */
export async function allKept(): Promise<Bookmark[]> {
  return (await allStored()).sort((a, b) => b.added - a.added);
}

/**
 * Keeps pages, all or none, and tells of those that are new; watchers look also where one that was kept has got a title,
 * tags or an earlier day.
 *
 * @param from The element that was pressed.
 * @returns Those that are new.
 */
export async function keep(bookmarks: readonly Bookmark[], from: EventTarget): Promise<readonly Bookmark[]> {
  const {added, changed} = await store(bookmarks);
  if (changed) newsroom().tell({saved: true, bookmarks: added}, from);
  return added;
}

/** Lets a page go, and tells of it if it was kept. Returns what was kept of it. */
export async function letGo(url: string, from: EventTarget): Promise<Bookmark | undefined> {
  const gone = await unstore(url);
  if (gone) newsroom().tell({saved: false, bookmarks: [gone]}, from);
  return gone;
}

/** Calls whenever what is kept may have changed, here or in another tab. Returns its own off. */
export function watchKept(watcher: () => void): () => void {
  const {watchers} = newsroom();
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
