import {neighbour} from './neighbours.js';

/** Stands in for `elements/fetch-exchange`: the file lies among the panels, the list that asks for it beside them. */
export const fetchExchange = (): Promise<unknown> => neighbour(import.meta.url, '../panels', 'exchange');
