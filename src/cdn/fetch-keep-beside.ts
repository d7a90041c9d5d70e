import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-keep` in files that lie in a folder beside the script. */
export const fetchKeep = (): Promise<unknown> => neighbour(import.meta.url, '../panels', 'keep');
