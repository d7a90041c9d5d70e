import type * as CodeDialog from './code-dialog.js';
import type * as Qr from './qr.js';

/** The dialog, and what draws the code. The script tag's build has another way in place of this one: it fetches the files from beside itself. */
export const fetchCode = (): Promise<[typeof CodeDialog, typeof Qr]> =>
  Promise.all([import('./code-dialog.js'), import('./qr.js')]);
