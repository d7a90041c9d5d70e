import type {KeepWords} from '../core/index.js';

const english: Pick<KeepWords, 'byKeys' | 'byMenu'> = {
  byKeys: 'For a bookmark in the browser itself, press {keys}.',
  byMenu: 'For a bookmark in the browser itself, use its menu.',
};

/** How a reader makes a bookmark of the browser's own, which no page can make: by keys where there are some. */
export function browserKeys(words: KeepWords | undefined): string {
  const {byKeys, byMenu} = {...english, ...words};
  // An iPad says that it were a Mac, but has fingers.
  const isMac = /mac/i.test(navigator.platform) && navigator.maxTouchPoints < 2;
  if (!isMac && /android|iphone|ipad|mac/i.test(`${navigator.userAgent} ${navigator.platform}`)) return byMenu;
  return byKeys.replace('{keys}', isMac ? '⌘D' : 'Ctrl+D');
}
