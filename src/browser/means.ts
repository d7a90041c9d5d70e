import type {Opens, Outcome, Platform, Reason, Share, ShareDetail} from '../core/index.js';
import {own} from '../core/own.js';

/** How a press ended. */
export interface Ending extends Partial<Pick<ShareDetail, 'opens' | 'steps' | 'elapsed'>> {
  readonly outcome: Outcome;
  readonly reason?: Reason;
}

/** A way to pass a page on without going to a place. */
type Means = 'native' | 'copy' | 'print' | 'qr' | 'bookmark';

const OPENS: {readonly [M in Means]: Opens} = {
  native: 'sheet',
  copy: 'clipboard',
  print: 'dialog',
  qr: 'dialog',
  bookmark: 'self',
};

/**
 * Where a platform without an address leads; nowhere if this browser lacks it: Chromium on Linux has no system sheet. Of a
 * place that is pasted in no more is known than that the link was copied.
 */
export function opensBy(platform: Platform): Opens | undefined {
  const {id} = platform;
  if (own(platform, 'paste') !== undefined) return 'clipboard';
  return id === 'native' && !('share' in navigator) ? undefined : own(OPENS, id as Means);
}

/**
 * A means at its plainest, for pages that have this script alone and not the files beside it: what is not there is copied.
 * A place whose server is not known has its hub, or nothing.
 */
export async function actPlainly({id, endpoint}: Platform, {url}: Share, address: () => string): Promise<Ending> {
  try {
    // Without a hub there is no address, and that throws.
    if (endpoint) open(new URL(address()), '_blank', 'noreferrer');
    else if (id === 'print') print();
    else if (id === 'native') await navigator.share({url});
    else await navigator.clipboard.writeText(url);
    return {outcome: id === 'print' || endpoint ? 'opened' : 'completed'};
  } catch {
    return {outcome: 'failed', reason: 'unsupported'};
  }
}
