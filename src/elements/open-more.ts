import {warn} from '../browser/index.js';
import type {Design} from './content.js';
import {fetchMore, type Files} from './fetch-more.js';
import {fetchNames, type Name} from './fetch-names.js';

/** How long the panel waits for the names of all platforms, in milliseconds. Later they would move what a reader is about to press. */
const PATIENCE = 600;

let files: Promise<Files> | undefined;
let names: Promise<readonly Name[]> | undefined;

/** Gets the panel's files, when the reader first touches *More*. */
export function fetchPanel(): Promise<[Files, readonly Name[]]> {
  files ??= fetchMore();
  names ??= fetchNames().catch((error: unknown) => {
    warn('missing-panel', 'names', String(error));
    return [];
  });
  const late = new Promise<readonly Name[]>((resolve) => setTimeout(resolve, PATIENCE, []));
  return Promise.all([files, Promise.race([names, late])]);
}

const waiting = new WeakSet<ShadowRoot>();

/**
 * Opens the panel of a bar, or closes it.
 *
 * @param without What to do where the site has not the panel's files.
 */
export async function openMore(root: ShadowRoot, design: Design, without: () => void): Promise<void> {
  // An impatient reader wants one panel, not one and none.
  if (waiting.has(root)) return;
  waiting.add(root);
  try {
    const [[{togglePanel}, choices], names] = await fetchPanel();
    togglePanel(root, {design, names, ...choices});
  } catch (error) {
    warn('missing-panel', 'more', String(error));
    without();
  }
  waiting.delete(root);
}
