import {cleanUrl, readVisit as readAddress, type Visit} from '../core/index.js';

/**
 * The share that this page view came from, if its address has the tags of one: platform, placement, campaign and token.
 * Only reads; for one event a landing listen to `share-visit`.
 *
 * @param address Default: the address bar's.
 */
export const readVisit = (address: string = location.href): Visit | undefined => readAddress(address);

/**
 * Takes the tags of a share out of the address bar, and with them whatever else `cleanUrl` takes, so that a reader who
 * copies the address does not pass them on. The history stays as long as it is, and its state. To be called when your
 * analytics have read the address.
 */
export function cleanVisit(): void {
  if (readVisit()) history.replaceState(history.state, '', cleanUrl(location.href));
}
