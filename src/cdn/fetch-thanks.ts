import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-thanks`: in the script tag's build it lies beside the file that asks for it. */
export const fetchThanks = (): Promise<unknown> => neighbour(import.meta.url, '.', 'thanks');
