import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-browse`, in files that lie among the elements. */
export const fetchBrowse = (): Promise<unknown> => neighbour(import.meta.url, '../panels', 'browse');
