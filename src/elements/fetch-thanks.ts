import type * as Thanks from './thanks.js';

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchThanks = (): Promise<typeof Thanks> => import('./thanks.js');
