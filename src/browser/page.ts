import {cleanUrl, normaliseShare, type Share, type ShareInput} from '../core/index.js';

/**
 * What a page says of itself: its canonical address, title, picture and tags. Read from the head and from `location`.
 *
 * @param root Element or document to read for. Default: the document.
 * @throws {ShareError} `bad-url` where the page has no http or https address, as in a local file.
 */
export function readPage(root: Element | Document = document): Share {
  const page = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument ?? document);
  const about: ShareInput = {
    title: meta(page, 'og:title') ?? page.title,
    image: meta(page, 'og:image'),
    tags: [...page.querySelectorAll<HTMLMetaElement>('meta[property="article:tag"]')].map(({content}) => content),
    lang: page.documentElement.lang,
  };
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  for (const url of [canonical, meta(page, 'og:url')]) {
    try {
      return normaliseShare({...about, url}, page.baseURI);
    } catch {
      // Absent, or not an address that can be shared: the next source.
    }
  }
  return normaliseShare({...about, url: cleanUrl(page.URL)});
}

function meta(page: Document, name: string): string | undefined {
  return page.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`)?.content || undefined;
}
