import {registry} from '../browser/index.js';
import {localeNames} from './locale-names.js';

/** What can be a file's name: of platforms there are many, so their form is checked; a page may be in any language. */
const CHECKED = {
  platforms: (name: string) => /^[a-z][a-z0-9-]{0,31}$/.test(name) && !(name in {}),
  locales: (name: string) => localeNames.includes(name),
};

/**
 * Lets the page fetch platforms and languages that are not in the script from beside it. Only checked names become an
 * address.
 *
 * @param script Address of the running script.
 */
export function fetchNeighbours(script: string): void {
  const page = registry();
  if (page.load) return;
  page.load = (folder, name) => (CHECKED[folder](name) ? neighbour(script, folder, name) : undefined);
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
