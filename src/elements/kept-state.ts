import {isKept, keep, letGo, watchKept} from '../browser/bookmarks.js';
import type {Ending} from '../browser/means.js';
import {announceArrival} from '../browser/registry.js';
import {bookmarkOf, keyOf} from '../core/bookmark.js';
import type {Share} from '../core/index.js';
import {css, sheetOf} from './css.js';

// Elements then draw again, and ask again what is kept.
watchKept(announceArrival);

/** A ribbon, filled: what is kept can be told without colours. */
const FILLED = 'M6 2h12v20l-6-5-6 5z';
const empty = new WeakMap<Element, string>();

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

/** Shows on the controls of an element whether a page is kept. */
function mark(root: ShadowRoot, kept: boolean): void {
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
    mark(root, await isKept(url));
  } catch {
    // The press will say so.
  }
}

/** Keeps a page, or lets it go where the control shows that it is kept. Rejects if it cannot, and shows that, too. */
export async function turn(root: ShadowRoot, share: Share): Promise<Ending> {
  const wanted = root.querySelector('button[part~=bookmark]')?.ariaPressed !== 'true';
  // At once: the next press may come before the device has stored this one.
  mark(root, wanted);
  try {
    // As a means it was given the campaign, of which a visit from one's own list is none.
    const bookmark = bookmarkOf({...share, url: keyOf(share.url)}, Date.now());
    await (wanted ? keep([bookmark], root.host) : letGo(bookmark.url, root.host));
  } catch (error) {
    mark(root, !wanted);
    throw error;
  }
  return wanted ? {outcome: 'completed'} : {outcome: 'cancelled', reason: 'reader'};
}
