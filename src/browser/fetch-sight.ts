import type * as OnSight from './on-sight.js';

export type Files = typeof OnSight;

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchSight = (): Promise<Files> => import('./on-sight.js');
