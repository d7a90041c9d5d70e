import type {Reason, Share} from '../core/index.js';
import {own} from '../core/own.js';
import type {Ending} from './means.js';

/** How the errors of `navigator.share` end a press (W3C Web Share, "share() method"). Any other means it cannot be done. */
const REASONS = new Map<string, Reason>([
  ['AbortError', 'reader'],
  ['InvalidStateError', 'busy'],
  ['NotAllowedError', 'refused'],
]);

/** Whether this browser has a system sheet at all. Chromium on Linux has not, whatever its version. */
export function hasSheet(): boolean {
  return 'share' in navigator;
}

/** Opens the system sheet. Must be called in the press itself: browsers want its user activation. */
export async function openSheet(share: Share): Promise<Ending> {
  const {url} = share;
  // `undefined` leaves a member out, also one that a page has added to `Object.prototype`.
  const whole = {url, title: own(share, 'title'), text: own(share, 'text')} as ShareData;
  try {
    // `canShare` came later than `share`: Safari 12.1 has only the one.
    await navigator.share((navigator as Partial<Navigator>).canShare?.(whole) === false ? {url} : whole);
    return {outcome: 'completed'};
  } catch (error) {
    const reason = REASONS.get((error as Error).name) ?? 'unsupported';
    return {outcome: reason === 'reader' ? 'cancelled' : 'failed', reason};
  }
}
