import type {Locale, Platform} from '../core/index.js';
import type {Newsroom} from './bookmark-news.js';

/**
 * What all copies of this library on one page have in common. Copies may be of different builds: this shape changes only
 * together with the number in its key.
 */
export interface Registry {
  readonly v: 1;
  /** By id and by alias. */
  readonly platforms: Map<string, Platform>;
  /** Ids of the platforms of each preset. */
  readonly presets: Map<string, readonly string[]>;
  /** By language, lower-case. */
  readonly locales: Map<string, Locale>;
  /** Tag names that one of the copies registered. */
  readonly tags: Set<string>;
  /** Warnings given already. */
  readonly warned: Set<string>;
  /** Called when a platform or locale has arrived, or the reader has picked a tag. */
  readonly watchers: Set<() => void>;
  /** Names asked for that the page did not have; each is fetched, or warned of, once. */
  readonly asked: Set<string>;
  /** What sinks that need the reader's yes will be told then, oldest first. */
  readonly untold: (() => void)[];
  /** What the reader said to analytics; absent until they were asked. */
  consent?: boolean;
  /** Names of the sinks that the script's element has asked for and that are told; only the script tag's build has such. */
  sinks?: Set<string>;
  /** Whether `share-visit` has been seen to. */
  landed?: boolean;
  /** The reader's servers by platform: those kept on this device and those named since. Read when first needed. */
  instances?: Map<string, string>;
  /** What elements that are fetched from beside the script take from it; only the script tag's build has such. */
  lent?: object;
  /** Tells of bookmarks that come and go. Opened when first needed. */
  bookmarks?: Newsroom;
  /** Tags that the reader has picked, by address; no list is empty. Here from when the first element for tags comes. */
  picked?: Map<string, readonly string[]>;
  /** Those of them that lay on this device when it was last looked at. */
  keptTags?: Map<string, readonly string[]>;
  /** Those of an address; nothing if there are none. Comes with them, so that pages without pay next to nothing. */
  tagsFor?: (url: string) => readonly string[] | undefined;
  /** Fetches a file from beside the script; only the script tag's build can. Nothing where there is no file of that name. */
  load?: (folder: 'platforms' | 'locales', name: string) => Promise<unknown> | undefined;
}

const KEY = Symbol.for('waft/1');

const page = globalThis as {[KEY]?: Registry};

/** The page's registry, if anybody has asked for it yet. */
export const registered = (): Registry | undefined => page[KEY];

/** The page's registry; made at first use, so that importing touches no global. */
export function registry(): Registry {
  const found = page[KEY];
  if (found?.v === 1) return found;
  return (page[KEY] = {
    v: 1,
    platforms: new Map(),
    presets: new Map(),
    locales: new Map(),
    tags: new Set(),
    warned: new Set(),
    asked: new Set(),
    watchers: new Set(),
    untold: [],
  });
}

/** Tells every element on the page that a platform or locale has arrived, or that a tag was picked. */
export function announceArrival(): void {
  for (const watcher of registry().watchers) watcher();
}
