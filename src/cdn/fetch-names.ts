import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-names`: the names of all platforms that have a file beside the script. */
export const fetchNames = (): Promise<unknown> =>
  neighbour(import.meta.url, '.', 'names').then((module) => (module as {names: unknown}).names);
