import {recall} from './recall.js';
import {RECENT} from './recent.js';

/** More than anybody uses. */
const KEPT = 12;

/** Remembers on this device that a platform was used. Where nothing can be stored, nothing is. */
export function rememberUse(id: string): void {
  try {
    localStorage.setItem(RECENT, [...new Set([id, ...recall(RECENT)])].slice(0, KEPT).join(' ').trim());
  } catch {
    // Full, or forbidden: the order stays as it is.
  }
}
