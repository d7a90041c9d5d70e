import {isKept, keep, letGo, watchKept} from '../browser/bookmarks.js';
import {followNavigation} from '../browser/follow-navigation.js';
import type {Ending} from '../browser/means.js';
import {pageAt} from '../browser/page-at.js';
import {announceArrival} from '../browser/registry.js';
import {bookmarkOf, keyOf} from '../core/bookmark.js';
import type {Share} from '../core/index.js';
import {css, sheetOf} from './css.js';

// Elements then draw again, and ask again what is kept.
watchKept(announceArrival);
followNavigation();

/** A ribbon, filled: what is kept can be told without colours. */
const FILLED = 'M6 2h12v20l-6-5-6 5z';
const empty = new WeakMap<Element, string>();

/** What the controls of an element show: of which page, and whether it is kept. */
const shown = new WeakMap<ShadowRoot, {readonly page: string; readonly kept: boolean}>();

/** A line at the bottom, for marks of the site's own. */
const styles = css`
  [aria-pressed='true'] {
    box-shadow: inset 0 -3px currentColor;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

/**
 * What a page is kept as, and what it may have been kept as by files and earlier builds. Of the open page's address the
 * place is only where the reader is, and left out; one that the site names may be that of a post.
 */
function keysOf(url: string): [string, string] {
  const key = keyOf(url);
  return [key === keyOf(location.href) ? pageAt(key) : key, key];
}

async function isAnyKept(keys: readonly string[]): Promise<boolean> {
  return (await Promise.all(keys.map(isKept))).includes(true);
}

/** Shows on the controls of an element whether a page is kept. */
function mark(root: ShadowRoot, page: string, kept: boolean): void {
  shown.set(root, {page, kept});
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(styles)])];
  for (const control of root.querySelectorAll('button[part~=bookmark]')) {
    control.setAttribute('aria-pressed', String(kept));
    const path = control.querySelector('path');
    if (!path) continue;
    if (!empty.has(path)) empty.set(path, path.getAttribute('d') ?? '');
    path.setAttribute('d', kept ? FILLED : (empty.get(path) ?? ''));
  }
}

/** Shows whether a page is kept. Where nothing can be stored nobody knows, and nothing is shown. */
export async function show(root: ShadowRoot, url: string): Promise<void> {
  try {
    const keys = keysOf(url);
    mark(root, keys[0], await isAnyKept(keys));
  } catch {
    // The press will say so.
  }
}

/** Keeps a page, or lets it go where it is kept. Rejects if it cannot, and shows that, too. */
export async function turn(root: ShadowRoot, share: Share): Promise<Ending> {
  // As a means it was given the campaign, of which a visit from one's own list is none.
  const keys = keysOf(share.url);
  const [page] = keys;
  // What is shown may be of the page before a navigation.
  const known = (): boolean | undefined => (shown.get(root)?.page === page ? shown.get(root)?.kept : undefined);
  const before = known() ?? (await isAnyKept(keys));
  // Another press may have come meanwhile.
  const wanted = !(known() ?? before);
  // At once: the next press may come before the device has stored this one.
  mark(root, page, wanted);
  try {
    if (wanted) await keep([bookmarkOf({...share, url: page}, Date.now())], root.host);
    else for (const key of new Set(keys)) await letGo(key, root.host);
  } catch (error) {
    mark(root, page, !wanted);
    throw error;
  }
  return wanted ? {outcome: 'completed'} : {outcome: 'cancelled', reason: 'reader'};
}
