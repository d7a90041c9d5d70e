import {registry} from '../browser/index.js';
import {neighbourNames} from './neighbour-names.js';

/**
 * Lets the page fetch platforms and languages that are not in the script from beside it. Only names that are known to be
 * there become an address.
 *
 * @param script Address of the running script. Its query goes along, so that `?v=3` renews the neighbours too.
 */
export function fetchNeighbours(script: string): void {
  const page = registry();
  const {pathname, search} = new URL(script);
  // A bare package address, `…/npm/waft@1.2.3`, serves the script without saying where in the package it lies.
  const folder = pathname.endsWith('.js') ? '.' : `${pathname.replace(/\/$/, '')}/cdn`;
  page.load ??= (kind, name) => {
    const entry = neighbourNames[kind].split(' ').find((known) => known.split(':', 1)[0] === name);
    const file = name && entry?.split(':').at(-1);
    return file ? import(new URL(`${folder}/${kind}/${file}.js${search}`, script).href) : undefined;
  };
  // Another copy on this page may have asked in vain.
  page.asked.clear();
}
