import type * as Exchange from './exchange.js';

/** The script tag's build has another way in place of this one: it fetches the file from beside itself. */
export const fetchExchange = (): Promise<typeof Exchange> => import('./exchange.js');
