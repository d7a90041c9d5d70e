import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-keep`: in the script tag's build it lies among the panels, from where one touch may ask, too. */
export const fetchKeep = (): Promise<unknown> => neighbour(import.meta.url, 'panels', 'keep');
