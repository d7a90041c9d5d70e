import type {Opens, Outcome, Reason, Share} from '../core/index.js';
import {own} from '../core/own.js';

/** How a press ended. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

/** A way to pass a page on without going to a place. */
type Means = 'native' | 'copy' | 'print';

const OPENS: {readonly [M in Means]: Opens} = {native: 'sheet', copy: 'clipboard', print: 'dialog'};

/** Where a platform without an address leads; nowhere if this browser lacks it: Chromium on Linux has no system sheet. */
export function opensBy(id: string): Opens | undefined {
  return id === 'native' && !('share' in navigator) ? undefined : own(OPENS, id as Means);
}

/** A means at its plainest, for pages that have this script alone and not the files beside it. */
export async function actPlainly(id: string, {url}: Share): Promise<Ending> {
  try {
    if (id === 'copy') await navigator.clipboard.writeText(url);
    else if (id === 'native') await navigator.share({url});
    else print();
    return {outcome: id === 'print' ? 'opened' : 'completed'};
  } catch {
    return {outcome: 'failed', reason: 'unsupported'};
  }
}
