import type {Reason, Share} from '../core/index.js';
import {own} from '../core/own.js';
import type {Ending} from './means.js';
import {imageFile} from './share-image.js';

/** How the errors of `navigator.share` end a press (W3C Web Share, "share() method"). Any other means it cannot be done. */
const REASONS = new Map<string, Reason>([
  ['AbortError', 'reader'],
  ['InvalidStateError', 'busy'],
  ['NotAllowedError', 'refused'],
]);

/**
 * Opens the system sheet, with the picture as a file where the browser takes it and it is here. Must be called in the
 * press itself: browsers want its user activation.
 */
export async function openSheet(share: Share): Promise<Ending> {
  const {url} = share;
  // `undefined` leaves a member out, also one that a page has added to `Object.prototype`.
  const whole = {url, title: own(share, 'title'), text: own(share, 'text')} as ShareData;
  const file = imageFile(share);
  const ways = [...(file ? [{...whole, files: [file]}] : []), whole];
  // `canShare` came later than `share`: Safari 12.1 has only the one.
  const can = (data: ShareData): boolean => (navigator as Partial<Navigator>).canShare?.(data) ?? !data.files;
  try {
    await navigator.share(ways.find(can) ?? {url});
    return {outcome: 'completed'};
  } catch (error) {
    const reason = REASONS.get((error as Error).name) ?? 'unsupported';
    return {outcome: reason === 'reader' ? 'cancelled' : 'failed', reason};
  }
}
