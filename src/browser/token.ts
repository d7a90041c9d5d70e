/** Whether the reader asks all sites not to track: Global Privacy Control (W3C), or Do-Not-Track, which came before it. */
export function asksForPrivacy(): boolean {
  const {globalPrivacyControl, doNotTrack} = navigator as Navigator & {globalPrivacyControl?: boolean};
  return globalPrivacyControl === true || doNotTrack === '1';
}

/**
 * Names one share, so that visits can be tied to it and to nobody: random, in letters that survive being written small.
 * None for readers who ask not to be tracked.
 */
export function newToken(): string | undefined {
  if (asksForPrivacy()) return undefined;
  // The lower 51 of 64 bits: enough for a million shares without two alike, in all likelihood.
  return crypto.getRandomValues(new BigUint64Array(1))[0]?.toString(36).slice(-10);
}
