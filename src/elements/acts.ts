import {copyLink} from '../browser/clipboard.js';
import type {Ending} from '../browser/means.js';
import {openSheet} from '../browser/native-share.js';
import {fetchImage} from '../browser/share-image.js';
import type {Platform, PressWords, Share} from '../core/index.js';
import {ask, fetchQuestion, type Question} from './ask.js';
import {fetchPanel} from './open-more.js';
import {statusOf} from './status.js';

/** The words that a page at rest does without. */
const english: Pick<PressWords, 'copied' | 'copyByHand' | 'link'> = {
  copied: 'Link copied',
  copyByHand: 'Not copied. The link is selected: copy it from here.',
  link: 'Link',
};

/** The reader touched a control: gets ready what its press cannot wait for. */
export function prepare(platform: Platform | undefined, share: Share, asks: boolean): void {
  if (platform?.id === 'native') void fetchImage(share);
  // What is no platform's is *More*. If fetching fails, the press will find out.
  if (!platform || asks) (platform ? fetchQuestion() : fetchPanel()).catch(() => undefined);
}

/**
 * Does what a means does, or asks for the reader's server. Called in the press itself; what needs its user activation happens before the first `await`.
 * Whatever goes wrong leaves the link to be copied by hand, and says so.
 */
export async function act(question: Question): Promise<Ending> {
  const {platform, share, host, design} = question;
  if (platform.endpoint) return ask(question);
  const {id} = platform;
  const {copied, copyByHand, link} = {...english, ...design.words};
  const status = statusOf(host.renderRoot as ShadowRoot);
  const offer = (text: string): (() => void) => status.offer(text, link);
  const ending = await carryOut(id, share, offer);
  if (id === 'copy' && ending.outcome === 'completed') status.say(copied);
  if (ending.reason === 'refused' || ending.reason === 'unsupported') {
    // A copy that failed has offered it already.
    if (id !== 'copy') offer(share.url);
    status.say(copyByHand);
  }
  return ending;
}

function carryOut(id: string, share: Share, offer: (text: string) => () => void): Promise<Ending> {
  if (id === 'copy') return copyLink(share, offer);
  if (id === 'native') return openSheet(share);
  // The browser's own dialog; whether anything was printed it does not say.
  print();
  return Promise.resolve({outcome: 'opened'});
}
