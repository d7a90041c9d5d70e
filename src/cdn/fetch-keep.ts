import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-keep` in the script itself. */
export const fetchKeep = (): Promise<unknown> => neighbour(import.meta.url, 'panels', 'keep');
