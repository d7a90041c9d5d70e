import type {Bookmark} from '../core/bookmark.js';
import {own} from '../core/own.js';
import {html} from './dom.js';

/** A bookmark in the list, with what it is found by. */
export interface Entry {
  readonly bookmark: Bookmark;
  readonly title: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Built when it is first shown. */
  item?: HTMLElement;
}

/** For comparing what is written in different ways. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

export function entryOf(bookmark: Bookmark): Entry {
  const [title, tags] = [own(bookmark, 'title') ?? bookmark.url, own(bookmark, 'tags') ?? []];
  return {bookmark, title, tags, text: folded([title, bookmark.url, ...tags].join(' '))};
}

/** The item of an entry. Its button has the place for a name that says what it removes. */
export function itemOf(
  {bookmark: {url, added}, title, tags}: Entry,
  day: Intl.DateTimeFormat,
  remove: string,
): HTMLElement {
  const date = new Date(added);
  const time = Number.isNaN(date.getTime()) ? [] : [html('time', {datetime: date.toISOString()}, day.format(date))];
  return html(
    'li',
    {part: 'item'},
    html('a', {part: 'link', href: url, dir: 'auto'}, title),
    html(
      'button',
      {part: 'remove', type: 'button', name: 'remove', 'aria-label': remove.replace('{title}', () => title)},
      '×',
    ),
    html('div', {}, html('bdi', {}, URL.canParse(url) ? new URL(url).host : ''), ' ', ...time),
    ...(tags.length ? [html('div', {}, ...tags.flatMap((tag) => [html('bdi', {part: 'tag'}, tag), ' ']))] : []),
  );
}
