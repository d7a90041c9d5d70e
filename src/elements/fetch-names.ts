import type {Kind} from '../core/index.js';

/** A platform that the page can have: id, label, kind, and what else it is called. */
export type Name = readonly [id: string, label: string, kind: Kind, ...others: string[]];

/** Platforms that could be fetched: none, for a site with a bundler brings what it wants. The script tag's build has another way. */
export const fetchNames = (): Promise<readonly Name[]> => Promise.resolve([]);
