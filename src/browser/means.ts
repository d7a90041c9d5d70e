import type {Opens, Outcome, Reason, Share} from '../core/index.js';
import {own} from '../core/own.js';
import {copyText, type Offer} from './clipboard.js';
import {hasSheet, openSheet} from './native-share.js';

/** How a press ended. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

/** A way to pass a page on without going to a place. */
export interface Means {
  readonly opens: Opens;
  /** Whether this browser has it. */
  available(): boolean;
  /** Called in the press itself; what needs its user activation happens before the first `await`. */
  act(share: Share, offer: Offer): Promise<Ending>;
}

const native: Means = {opens: 'sheet', available: hasSheet, act: openSheet};
const copy: Means = {opens: 'clipboard', available: () => true, act: ({url}, offer) => copyText(url, offer)};

/** The browser's own dialog; whether anything was printed it does not say. */
const print: Means = {
  opens: 'dialog',
  available: () => 'print' in window,
  act() {
    window.print();
    return Promise.resolve({outcome: 'opened'});
  },
};

/** What pressing a platform without an address does. */
export function meansOf(id: string): Means | undefined {
  return own({native, copy, print}, id as 'copy');
}
