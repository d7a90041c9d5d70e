import {neighbour} from './neighbours.js';

/** Stands in for `browser/fetch-sight`: in the script tag's build the file lies beside the script. */
export const fetchSight = (): Promise<unknown> => neighbour(import.meta.url, 'panels', 'sight');
