import {normaliseShare, type Share, type ShareInput} from '../core/index.js';
import {attempt} from './attempt.js';
import {isPage, readAround, readHead} from './page.js';
import {registry} from './registry.js';
import {warn} from './warn.js';

/**
 * What an element shares: what the site has it share, with the tags that the reader has picked in place of the site's.
 *
 * @param asWritten Without those.
 * @returns Nothing where there is no address to share, as in a local file; with one warning.
 */
export function shareFor(attributes: ShareInput, element: Element, asWritten = false): Share | undefined {
  const share = siteShare(attributes, element);
  const tags = !asWritten && share && registry().tagsFor?.(share.url);
  return tags ? normaliseShare({...share, tags}) : share;
}

/**
 * Its own attributes, and for the rest what the page around it says of itself. If the element
 * names another address than the page's or its article's, nothing of the page is used: its title would be the wrong one.
 */
function siteShare(attributes: ShareInput, element: Element): Share | undefined {
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => Boolean(value))) as ShareInput;
  const page = whole();
  const here = readAround(element, page);
  if (here && Object.keys(given).length === 0) return here;
  const url = Object.hasOwn(given, 'url') ? addressNamed(given.url) : undefined;
  const about =
    [here, page].find((share) => !url || isPage(url, share?.url)) ??
    (url && isPage(url, document.URL) ? page : undefined);
  try {
    return normaliseShare({...about, ...given, url: url ?? about?.url}, document.baseURI);
  } catch {
    warn('no-url', document.URL, 'not a web page: set the url attribute');
    return undefined;
  }
}

function addressNamed(url: ShareInput['url']): string | undefined {
  try {
    return normaliseShare({url}, document.baseURI).url;
  } catch {
    warn('bad-url', url, 'not a web address, the page is shared');
    return undefined;
  }
}

let reading: {readonly at: string; readonly page: Share | undefined} | undefined;

/** One reading serves all elements that ask before the page can have changed: until the current microtasks are done. */
function whole(): Share | undefined {
  if (reading?.at !== location.href) {
    queueMicrotask(() => (reading = undefined));
    reading = {at: location.href, page: attempt(() => readHead(document))};
  }
  return reading.page;
}
