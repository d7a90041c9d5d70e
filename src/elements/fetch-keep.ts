import type * as Keep from './keep.js';

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchKeep = (): Promise<typeof Keep> => import('./keep.js');
