import type {Opens, Outcome, Platform, Reason, Share, ShareDetail} from '../core/index.js';
import {own} from '../core/own.js';

/** How a press ended. */
export interface Ending extends Partial<Pick<ShareDetail, 'opens' | 'steps' | 'elapsed'>> {
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

/**
 * A means at its plainest, for pages that have this script alone and not the files beside it. A place whose server is not
 * known has its hub, or nothing.
 */
export async function actPlainly({id, endpoint}: Platform, {url}: Share, address: () => string): Promise<Ending> {
  try {
    // Without a hub there is no address, and that throws.
    if (endpoint) open(new URL(address()), '_blank', 'noreferrer');
    else if (id === 'copy') await navigator.clipboard.writeText(url);
    else if (id === 'native') await navigator.share({url});
    else print();
    return {outcome: id === 'print' || endpoint ? 'opened' : 'completed'};
  } catch {
    return {outcome: 'failed', reason: 'unsupported'};
  }
}
