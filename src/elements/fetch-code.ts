import type * as CodeDialog from './code-dialog.js';

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchCode = (): Promise<typeof CodeDialog> => import('./code-dialog.js');
