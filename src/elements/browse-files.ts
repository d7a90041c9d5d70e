import {warn} from '../browser/index.js';
import {announceArrival} from '../browser/registry.js';
import {fetchBrowse, type Files} from './fetch-browse.js';

let files: Files | undefined;
let fetching: Promise<void> | undefined;

/** What only elements with `browse` need: not there at first, and elements draw again when it has come. */
export function browseFiles(): Files | undefined {
  fetching ??= fetchBrowse().then(
    (fetched) => {
      files = fetched;
      announceArrival();
    },
    (error: unknown) => {
      warn('missing-panel', 'browse', String(error));
    },
  );
  return files;
}
