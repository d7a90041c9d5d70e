import type * as Browse from './browse.js';

export type Files = typeof Browse;

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchBrowse = (): Promise<Files> => import('./browse.js');
