import {copyLink} from '../browser/clipboard.js';
import {warn} from '../browser/index.js';
import type {Act} from './acts.js';
import {fetchCode} from './fetch-code.js';

/**
 * Shows the link as a code that a phone scans, in a dialog whose files are fetched now.
 *
 * @param news What the dialog says first.
 * @returns Whether it shows.
 */
export async function showCode(doing: Act, news = ''): Promise<boolean> {
  try {
    const [{openCode}, drawing] = await fetchCode();
    openCode(doing, {copyLink, ...drawing}, news);
    return true;
  } catch (error) {
    // Not there; or the element has left the page meanwhile.
    warn('missing-panel', 'code', String(error));
    return false;
  }
}
