import type {ShareInput} from '../core/index.js';
import {closest} from './closest.js';

/** One post among many, or the only one. */
export const ARTICLE = 'article,.h-entry,.hentry';
/** Whose permalinks, names and pictures are their own: other articles, people, citations (microformats2, h-entry). */
const OTHERS = `${ARTICLE},.h-card,.h-cite`;

/**
 * What the article around an element says of itself, if it has a permalink: its author's markup for feed readers and
 * search engines says which of many posts a bar belongs to.
 */
export function readArticle(element: Element): (ShareInput & {readonly url: string}) | undefined {
  const article = closest(element, ARTICLE);
  const mine = (selector: string): Element[] =>
    [...(article?.querySelectorAll(selector) ?? [])].filter((found) => found.closest(OTHERS) === article);
  const first = (...selectors: string[]): Element | undefined => selectors.flatMap(mine)[0];

  const heading = first('h1,h2,h3');
  const url = addressIn(first('a[rel~=bookmark],.u-url') ?? linkOf(heading));
  if (!url) return undefined;
  return {
    url,
    title: textIn(first('.p-name,.entry-title,[itemprop~=headline]') ?? heading),
    text: textIn(first('.p-summary,.entry-summary,[itemprop=description]')),
    image: addressIn(first('.u-photo,.u-featured,[itemprop~=image]', 'figure img')),
    tags: mine('.p-category,a[rel~=tag]').map(textIn),
  };
}

/**
 * The link on or around a heading: how lists of posts are written that know no `rel`, as those of WordPress' block themes.
 * One to another site is what the post is about; one with a fragment leads to the heading itself.
 */
function linkOf(heading: Element | undefined): Element | undefined {
  const link = heading?.querySelector('a') ?? heading?.closest('a');
  return link?.origin === location.origin && !link.hash ? link : undefined;
}

/** On one line: source files break lines where they like. */
function textIn(element: Element | undefined): string {
  return (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Of a link, a picture or a `<meta>`, whichever the author took. */
function addressIn(element: Element | undefined): string {
  return ['href', 'src', 'content'].map((name) => element?.getAttribute(name)).find(Boolean) ?? '';
}
