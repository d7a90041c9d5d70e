import {plainTag, unique} from '../core/text.js';
import {attempt} from './attempt.js';
import {followNavigation} from './follow-navigation.js';
import {pageAt} from './page-at.js';
import {announceArrival, registry} from './registry.js';
import {TagChangeEvent} from './tag-change.js';

/** Where picked tags lie on this device, for sites that ask for it: pairs of address and tags, the last one at the end. */
const KEPT = 'waft-tags';
/** Pages whose tags are kept: more than anybody comes back to. */
const PAGES = 50;

type Pages = Map<string, readonly string[]>;

/** The tags that the reader has picked, by address; first of all those that this device has kept. */
export function pickedTags(): Pages {
  const page = registry();
  if (!page.picked) {
    page.picked = new Map(kept());
    // What is pressed is what goes along, in place of the site's.
    page.tagsFor = (url) => pickedTags().get(pageAt(url));
    // Sent only to the other tabs of the site.
    addEventListener('storage', ({key}) => {
      // All is cleared if there is none.
      if (key === KEPT || !key) follow();
    });
    // Another page has other tags.
    followNavigation();
    announceArrival();
  }
  return page.picked;
}

/** Whether a tag is in a list, also in other letters or widths. */
export function hasTag(tags: readonly string[], tag: string): boolean {
  return unique([...tags, tag]).length === unique(tags).length;
}

/** The tags that are picked for an address. */
export function pickedFor(url: string): readonly string[] {
  return pickedTags().get(pageAt(url)) ?? [];
}

/** Whether a tag is picked for an address. */
export function isPicked(url: string, tag: string): boolean {
  return hasTag(pickedFor(url), tag);
}

/** Picks a tag for an address, or lets it go; tells the page and all elements. On this device it is kept only if that is wanted. */
export function pickTag(url: string, tag: string, picked: boolean, keep: boolean, from: EventTarget): void {
  const at = pageAt(url);
  const before = pickedFor(at);
  const others = before.filter((one) => !hasTag([one], tag));
  if (picked !== (others.length === before.length)) return;
  const tags = picked ? [...others, tag] : others;
  set(pickedTags(), at, tags);
  write(at, tags, keep);
  announceArrival();
  from.dispatchEvent(new TagChangeEvent({url: at, tag, picked, tags, here: true}));
}

/** Another tab has changed what is kept: the same becomes of what is picked here. */
function follow(): void {
  const {keptTags: before = new Map() as Pages} = registry();
  const now = kept();
  const changes: TagChangeEvent[] = [];
  for (const url of new Set([...before.keys(), ...now.keys()])) {
    // There was no more room for it; nobody has let it go.
    if (now.size === PAGES && !now.has(url)) continue;
    const [old, fresh] = [before.get(url) ?? [], now.get(url) ?? []];
    let tags = pickedFor(url);
    for (const tag of unique([...old, ...fresh])) {
      const picked = hasTag(fresh, tag);
      if (picked === hasTag(old, tag) || picked === hasTag(tags, tag)) continue;
      tags = picked ? [...tags, tag] : tags.filter((one) => !hasTag([one], tag));
      changes.push(new TagChangeEvent({url, tag, picked, tags, here: false}));
    }
    set(pickedTags(), url, tags);
  }
  announceArrival();
  for (const change of changes) document.dispatchEvent(change);
}

function set(pages: Pages, url: string, tags: readonly string[]): void {
  pages.delete(url);
  if (tags.length) pages.set(url, tags);
}

/** What lies on this device; noted, to be compared when another tab has changed it. */
function kept(): Pages {
  // A sandboxed frame throws on access.
  return (registry().keptTags = pagesIn(attempt(() => localStorage.getItem(KEPT))));
}

/** Anything may lie there: what is no list of pages is none, and what is no tag is left out. */
function pagesIn(text: string | null | undefined): Pages {
  const pages: Pages = new Map();
  attempt(() => {
    for (const [url, tags] of JSON.parse(text ?? '[]') as [string, string[]][]) {
      if (/^https?:/.test(url)) set(pages, url, unique(tags.map(plainTag)));
    }
  });
  return pages;
}

/** Nothing is written that nobody asked for; what is kept already follows. */
function write(url: string, tags: readonly string[], keep: boolean): void {
  const pages = kept();
  if (!keep && !pages.has(url)) return;
  set(pages, url, tags);
  attempt(() => {
    if (pages.size) localStorage.setItem(KEPT, JSON.stringify([...pages].slice(-PAGES)));
    else localStorage.removeItem(KEPT);
  });
  kept();
}
