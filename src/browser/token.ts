import {asksForPrivacy} from './privacy.js';

/**
 * Names one share, so that visits can be tied to it and to nobody: random, in letters that survive being written small.
 * None for readers who ask not to be tracked.
 */
export function newToken(): string | undefined {
  if (asksForPrivacy()) return undefined;
  // The lower 51 of 64 bits: enough for a million shares without two alike, in all likelihood.
  return crypto.getRandomValues(new BigUint64Array(1))[0]?.toString(36).slice(-10);
}
