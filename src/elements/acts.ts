import {copyLink} from '../browser/clipboard.js';
import type {Words} from '../browser/index.js';
import type {Ending} from '../browser/means.js';
import {openSheet} from '../browser/native-share.js';
import {fetchImage} from '../browser/share-image.js';
import type {PressWords, Share} from '../core/index.js';
import {fetchPanel} from './open-more.js';
import {statusOf} from './status.js';

/** The words that a page at rest does without. */
const english: Pick<PressWords, 'copied' | 'copyByHand' | 'link'> = {
  copied: 'Link copied',
  copyByHand: 'Not copied. The link is selected: copy it from here.',
  link: 'Link',
};

/** The reader touched a control: gets ready what its press cannot wait for. */
export function prepare(id: string | undefined, share: Share): void {
  if (id === 'native') void fetchImage(share);
  // What no platform has is *More*. A press will tell what is missing.
  if (!id) fetchPanel().catch(() => undefined);
}

/**
 * Does what a means does. Called in the press itself; what needs its user activation happens before the first `await`.
 * Whatever goes wrong leaves the link to be copied by hand, and says so.
 */
export async function act(id: string, share: Share, root: ShadowRoot, words: Words): Promise<Ending> {
  const {copied, copyByHand, link} = {...english, ...words};
  const status = statusOf(root);
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
