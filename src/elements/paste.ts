import {copyAtOnce, copyLink, type Offer} from '../browser/clipboard.js';
import type {Ending} from '../browser/means.js';
import type {PasteWords} from '../core/index.js';
import type {Act} from './acts.js';
import {showCode} from './code.js';
import {html} from './dom.js';
import {calledOf} from './label.js';
import {statusOf} from './status.js';

const english: PasteWords = {
  copied: 'Link copied. Paste it in {name}.',
  open: 'Open {name}',
};

/**
 * Copies the link and opens the place where it is pasted. The copy comes first, for the page loses the focus with the tab,
 * and at once, for WebKit opens no tab after waiting. Where it takes longer or fails, the place is offered beside the link.
 */
export async function copyForPlace(doing: Act): Promise<Ending> {
  const {platform, share, root, words} = doing;
  const {paste = ''} = platform;
  const {copied, open: goTo} = {...english, ...words.paste};
  const named = (text: string): string => text.replace('{name}', () => calledOf(platform, words));
  const status = statusOf(root);
  const place = html('a', {href: paste, target: '_blank', rel: 'noopener noreferrer'}, named(goTo));
  let withdraw: (() => void) | undefined;
  const offer: Offer = (text) => (withdraw = status.offer(text, words.link, ...(paste ? [place] : [])));

  const done = copyAtOnce(share, offer);
  if (done && paste) open(paste, '_blank', 'noopener,noreferrer');
  const ending: Ending = done ? {outcome: 'completed'} : await copyLink(share, offer);
  const result = ending.outcome === 'completed' ? named(copied) : words.copyByHand;
  if (!paste) {
    if (await showCode(doing, result)) withdraw?.();
  }
  status.say(result);
  return ending;
}
