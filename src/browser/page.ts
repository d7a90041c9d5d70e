import {cleanUrl, normaliseShare, type Share, type ShareInput} from '../core/index.js';
import {ARTICLE, readArticle} from './article.js';
import {attempt} from './attempt.js';
import {closest} from './closest.js';
import {fresh} from './fresh.js';
import {readJsonLd} from './json-ld.js';

/**
 * What a page, or one article of it, says of itself: address, title, text, picture, tags and the account to credit. Read
 * from the nearest article that has a permalink, and from the head: canonical link, Open Graph, Twitter card, JSON-LD.
 *
 * @param root Element to read for. Default: the document, so no article in particular.
 * @throws {ShareError} `bad-url` where there is no http or https address, as in a local file.
 */
export function readPage(root: Element | Document = document): Share {
  const page = root.ownerDocument ?? root;
  // A second time, for its error.
  return (
    readAround(
      root,
      attempt(() => readHead(page)),
    ) ?? readHead(page)
  );
}

/**
 * What the nearest article says; what it leaves open is filled up only if it is the whole page's own: no title is better
 * than a wrong one.
 */
export function readAround(root: Element | Document, page: Share | undefined): Share | undefined {
  const article = 'closest' in root && readArticle(root);
  if (!article) return page;
  const lang = closest(root, '[lang]')?.getAttribute('lang') ?? undefined;
  const share = attempt(() => normaliseShare({...article, lang}, root.baseURI));
  return share && isPage(share.url, page?.url) ? normaliseShare({...page, ...share}) : (share ?? page);
}

/** What a document says of itself as a whole. */
export function readHead(page: Document): Share {
  // Only the page that is open can have moved on. Every source is asked at each reading, or one that was not needed before
  // would look new after a navigation.
  const current = page === document ? fresh : (_: string, value: string | undefined) => value;
  const meta = (name: string): string | undefined => current(name, metaOf(page, name)[0]);
  const first = (...values: (string | undefined)[]): string | undefined => values.find(Boolean);
  const address = (named: string | undefined): string | undefined =>
    attempt(() => normaliseShare({url: named}, page.baseURI).url);
  // As written: without an address in it, the property would be that of the page.
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  const url = first(address(current('canonical', canonical)), address(meta('og:url'))) ?? cleanUrl(page.URL);
  const data = readJsonLd(page);
  const about: ShareInput = {
    url,
    title: first(meta('og:title'), meta('twitter:title'), current('headline', data.title), page.title),
    text: first(meta('og:description'), meta('twitter:description'), current('about', data.text), meta('description')),
    image: first(
      meta('og:image'),
      meta('og:image:url'),
      meta('og:image:secure_url'),
      meta('twitter:image'),
      current('image', data.image),
    ),
    tags: [metaOf(page, 'article:tag'), data.tags, tagLinks(page), metaOf(page, 'keywords').join().split(',')]
      .filter((words, i) => current(`tags ${i}`, words.join('')))
      .at(0),
    via: first(meta('twitter:creator'), meta('fediverse:creator')),
    lang: page.documentElement.lang,
  };
  return normaliseShare(about, page.baseURI);
}

/** All values of a `<meta>`, whichever attribute names it: `property` is right for Open Graph, `name` is widespread. */
function metaOf(page: Document, name: string): string[] {
  const found = page.querySelectorAll<HTMLMetaElement>(`meta[property="${name}" i],meta[name="${name}" i]`);
  return [...found].map(({content}) => content.trim()).filter(Boolean);
}

/** Tags that the page links. Several articles with tags are a list of other pages, so these are not the page's. */
function tagLinks(page: Document): string[] {
  const links = [...page.querySelectorAll('a[rel~=tag]')];
  const articles = new Set(links.map((link) => link.closest(ARTICLE)));
  return articles.size > 1 ? [] : links.map(({textContent}) => textContent);
}

/** Whether two addresses differ by no more than the place on the page. */
export function isPage(url: string, page = ''): boolean {
  return url.split('#', 1)[0] === page.split('#', 1)[0];
}
