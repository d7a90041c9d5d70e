import type {Offer} from '../browser/clipboard.js';
import type {Ending} from '../browser/means.js';
import type {KeepWords} from '../core/index.js';
import type {Act} from './acts.js';
import {browserKeys} from './browser-keys.js';
import {turn} from './kept-state.js';
import type {Status} from './status.js';

const english: Pick<KeepWords, 'kept' | 'gone' | 'noStore'> = {
  kept: 'Bookmarked',
  gone: 'Bookmark removed',
  noStore: 'Nothing can be kept here: this page may store nothing.',
};

/** Keeps the page in the reader's own list, or lets it go. Where that cannot be, offers the link, and says how else. */
export async function keepHere({root, share, words}: Act, status: Status, offer: Offer): Promise<Ending> {
  const said = {...english, ...words.keep};
  try {
    const ending = await turn(root, share);
    status.say(ending.outcome === 'completed' ? said.kept : said.gone);
    return ending;
  } catch {
    offer(share.url);
    status.say(`${said.noStore} ${browserKeys(words.keep)}`);
    return {outcome: 'failed', reason: 'refused'};
  }
}
