import {normaliseShare, type Share, type ShareInput} from '../core/index.js';
import {readPage} from './page.js';
import {warn} from './warn.js';

/**
 * What an element shares: its own attributes, and for the rest what the page says of itself. If the element names another
 * address than the page's, nothing of the page is used: its title would be the wrong one.
 *
 * @returns Nothing where there is no address to share, as in a local file; with one warning.
 */
export function shareFor(attributes: ShareInput): Share | undefined {
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => Boolean(value))) as ShareInput;
  const page = pageNow();
  if (page && Object.keys(given).length === 0) return page;
  const url = Object.hasOwn(given, 'url') ? addressNamed(given.url) : undefined;
  const about = !url || url === page?.url || url === document.URL ? page : undefined;
  try {
    return normaliseShare({...about, ...given, url: url ?? page?.url});
  } catch {
    warn('no-url', document.URL, 'not a web page: set the url attribute');
    return undefined;
  }
}

function addressNamed(url: ShareInput['url']): string | undefined {
  try {
    return normaliseShare({url}, document.baseURI).url;
  } catch {
    warn('bad-url', url, 'not a web address, so the page itself is shared');
    return undefined;
  }
}

let reading: {share: Share | undefined} | undefined;

/** One reading serves all elements that ask before the page can have changed: until the current microtasks are done. */
function pageNow(): Share | undefined {
  if (!reading) {
    queueMicrotask(() => (reading = undefined));
    try {
      reading = {share: readPage()};
    } catch {
      reading = {share: undefined};
    }
  }
  return reading.share;
}
