import {copyLink, type Offer} from '../browser/clipboard.js';
import type {Words} from '../browser/index.js';
import type {Ending} from '../browser/means.js';
import {openSheet} from '../browser/native-share.js';
import {fetchImage} from '../browser/share-image.js';
import type {Platform, PressWords, Share} from '../core/index.js';
import {own} from '../core/own.js';
import {ask, fetchQuestion, type Question} from './ask.js';
import {showCode} from './code.js';
import {fetchKeep} from './fetch-keep.js';
import {fetchPanel} from './open-more.js';
import {copyForPlace} from './paste.js';
import {type Status, statusOf} from './status.js';

/** The words that a page at rest does without. */
const english: Pick<PressWords, 'copied' | 'copyByHand' | 'link'> = {
  copied: 'Link copied',
  copyByHand: 'Not copied. The link is selected: copy it from here.',
  link: 'Link',
};

/** The words of one element, with English where its language has none. */
type Said = Words & typeof english;

/** What a means works with. */
export interface Act {
  readonly platform: Platform;
  readonly share: Share;
  readonly host: Question['host'];
  readonly root: ShadowRoot;
  readonly words: Said;
}

/** The reader touched a control: gets ready what its press cannot wait for. */
export function prepare(platform: Platform | undefined, share: Share, asks: boolean): void {
  if (platform?.id === 'native') void fetchImage(share);
  // What is no platform's is *More*. If fetching fails, the press will find out.
  if (!platform || asks) (platform ? fetchQuestion() : fetchPanel()).catch(() => undefined);
}

/**
 * Does what a means does, or asks for the reader's server. Called in the press itself; what needs its user activation
 * happens before the first `await`. Whatever goes wrong leaves the link to be copied by hand, and says so.
 */
export async function act(question: Question): Promise<Ending> {
  const {platform, share, host, design} = question;
  const {id, endpoint} = platform;
  if (endpoint) return ask(question);
  const root = host.renderRoot as ShadowRoot;
  const words = {...english, ...design.words};
  const doing = {platform, share, host, root, words};
  if (own(platform, 'paste') !== undefined) return copyForPlace(doing);
  const status = statusOf(root);
  const offer: Offer = (text) => status.offer(text, words.link);
  if (id === 'bookmark') return keep(doing, status, offer);
  const ending = await carryOut(doing, offer);
  if (id !== 'native' && ending.outcome === 'completed') status.say(words.copied);
  if (ending.reason === 'refused' || ending.reason === 'unsupported') {
    // A copy that failed has offered it already.
    if (id === 'native') offer(share.url);
    status.say(words.copyByHand);
  }
  return ending;
}

/** On this device. A site that lacks the file has had a warning. */
async function keep(doing: Act, status: Status, offer: Offer): Promise<Ending> {
  try {
    const {keepHere} = await fetchKeep();
    return await keepHere(doing, status, offer);
  } catch {
    offer(doing.share.url);
    status.say(doing.words.copyByHand);
    return {outcome: 'failed', reason: 'unsupported'};
  }
}

async function carryOut(doing: Act, offer: Offer): Promise<Ending> {
  const {platform, share} = doing;
  if (platform.id === 'native') return openSheet(share);
  // Where there is no code, there is the link.
  if (platform.id === 'copy' || (platform.id === 'qr' && !(await showCode(doing)))) return copyLink(share, offer);
  // Whether anything was scanned or printed, nobody is told.
  if (platform.id === 'print') print();
  return {outcome: 'opened'};
}
