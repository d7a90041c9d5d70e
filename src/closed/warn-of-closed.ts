import {registry} from '../browser/index.js';
import {closed} from './data.js';
import {obituary} from './obituary.js';

/**
 * Lets a page that names a closed service be told so, with its date and what to use instead, where it would be told that
 * the name is unknown. The script tag's build does so by itself; for others, a line for development:
 * `if (dev) import('waft/closed.js').then(({warnOfClosed}) => warnOfClosed())`.
 */
export function warnOfClosed(): void {
  const page = registry();
  const {load} = page;
  page.load = (folder, name) => {
    const found = folder === 'platforms' && closed.find(({id, aliases = []}) => id === name || aliases.includes(name));
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is shown as it is
    return found ? Promise.reject(obituary(found)) : load?.(folder, name);
  };
  // They may have been asked for in vain.
  page.asked.clear();
}
