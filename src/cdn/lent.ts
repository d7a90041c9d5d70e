import {registry} from '../browser/registry.js';

/** Stands in for files of which the script tag's page has one already: it is lent to the elements that come later. */
export const {ReactiveElement, define, shareFor, wordsFor} = registry().lent as Record<string, unknown>;

// A name that is passed on, and that no element needs.
export const addLocales = undefined;
