// What tests of bookmarks have in common: an empty store before each, other tabs, and what the page is told.
import type {Bookmark} from '../../src/core/bookmark.js';
import type {BookmarkDetail} from '../../src/browser/bookmark-change.js';
import type * as Bookmarks from '../../src/browser/bookmarks.js';
import {allKept, letGo} from '../../src/browser/bookmarks.js';
import {until} from './until.js';

/** Lets everything go. */
export async function forgetAll(): Promise<void> {
  for (const {url} of await allKept()) await letGo(url, document);
}

export const bookmark = (name: string | number, more: Partial<Bookmark> = {}): Bookmark => ({
  url: `https://example.com/${name}`,
  added: 1_700_000_000_000,
  ...more,
});

/** Changes that a page is told of meanwhile. */
export async function changes(during: () => unknown, page: Document = document): Promise<BookmarkDetail[]> {
  const details: BookmarkDetail[] = [];
  const note = ({detail}: {detail: BookmarkDetail}): void => {
    details.push(detail);
  };
  page.addEventListener('bookmark-change', note);
  await during();
  await new Promise((resolve) => setTimeout(resolve, 100));
  page.removeEventListener('bookmark-change', note);
  return details;
}

/** Another tab, as far as the site's storage and channels know: a document of the same origin with modules of its own. */
export interface Tab {
  readonly page: Document;
  readonly bookmarks: typeof Bookmarks;
  close(): void;
}

export async function openTab(): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another tab</title>';
  document.body.append(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const page = frame.contentDocument as Document;
  const script = page.createElement('script');
  script.type = 'module';
  const module = new URL('../../src/browser/bookmarks.ts', import.meta.url).href;
  script.textContent = `window.bookmarks = await import(${JSON.stringify(module)}); window.bookmarks.watchKept(() => {});`;
  page.head.append(script);
  const view = frame.contentWindow as Window & {bookmarks?: typeof Bookmarks};
  await until(() => Boolean(view.bookmarks));
  return {
    page,
    bookmarks: view.bookmarks as typeof Bookmarks,
    close: () => {
      frame.remove();
    },
  };
}
