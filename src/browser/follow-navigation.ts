import {announceArrival} from './registry.js';

/** Has elements draw again when the reader has gone to another page of an app. Where nobody tells of those, back and forth at least. */
export function followNavigation(): void {
  if ('navigation' in window) navigation.addEventListener('navigatesuccess', announceArrival);
  else addEventListener('popstate', announceArrival);
}
