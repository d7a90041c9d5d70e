import {registry} from '../browser/index.js';
import {neighbourNames} from './neighbour-names.js';

/**
 * Lets the page fetch platforms and languages that are not in the script from beside it. Only names that are known to be
 * there become an address.
 *
 * @param script Address of the running script.
 */
export function fetchNeighbours(script: string): void {
  const page = registry();
  page.load ??= (folder, name) => {
    const entry = neighbourNames[folder].split(' ').find((known) => known.split(':', 1)[0] === name);
    const file = name && entry?.split(':').at(-1);
    return file ? neighbour(script, folder, file) : undefined;
  };
  // Another copy on this page may have asked in vain.
  page.asked.clear();
}

/** Fetches a file from beside the script. The script's query goes along, so that `?v=3` renews its neighbours too. */
export function neighbour(script: string, folder: string, file: string): Promise<unknown> {
  const {pathname, search} = new URL(script);
  // A bare package address, `…/npm/waft@1.2.3`, serves the script without saying where in the package it lies.
  const home = pathname.endsWith('.js') ? '.' : `${pathname.replace(/\/$/, '')}/cdn`;
  return import(new URL(`${home}/${folder}/${file}.js${search}`, script).href);
}
