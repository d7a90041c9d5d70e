/**
 * Whether the browser asks for its reader not to be followed: Global Privacy Control
 * (https://w3c.github.io/gpc/), or Do Not Track, which Firefox 135 and Safari 12.1 gave up and others still send.
 */
export function asksForPrivacy(): boolean {
  const {globalPrivacyControl, doNotTrack} = navigator as Navigator & {globalPrivacyControl?: boolean};
  return globalPrivacyControl === true || doNotTrack === '1';
}
