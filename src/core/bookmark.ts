import {cleanUrl} from './clean-url.js';
import {own} from './own.js';
import {normaliseShare, type ShareInput} from './share.js';
import {unique} from './text.js';

/** A page that a reader keeps. */
export interface Bookmark {
  /** Absolute http or https address, as the page or the file named it. */
  readonly url: string;
  /** Headline, on one line. */
  readonly title?: string;
  /** Plain words without `#`. */
  readonly tags?: readonly string[];
  /** When it was kept: milliseconds since 1970. */
  readonly added: number;
}

/**
 * A bookmark of what a page or a file says.
 *
 * @param added When it was kept; this floor has no clock.
 * @throws {ShareError} `bad-url` when there is no http or https address: scripts and data are kept by nobody.
 */
export function bookmarkOf(input: ShareInput, added: number): Bookmark {
  const {url, ...rest} = normaliseShare(input);
  const [title, tags] = [own(rest, 'title'), own(rest, 'tags')];
  return Object.freeze({url, ...(title && {title}), ...(tags && {tags}), added});
}

/** What two addresses of one page have in common: the address without what says how a visit came. */
export const keyOf = (url: string): string => cleanUrl(url);

/** Two bookmarks of one page as one: what the first has not, the second brings; the earlier day counts. */
export function merged(first: Bookmark, second: Bookmark): Bookmark {
  const title = own(first, 'title') ?? own(second, 'title');
  const tags = unique([...(own(first, 'tags') ?? []), ...(own(second, 'tags') ?? [])]);
  return {
    url: first.url,
    ...(title && {title}),
    ...(tags.length && {tags}),
    added: Math.min(first.added, second.added),
  };
}
