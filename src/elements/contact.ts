import {warn} from '../browser/index.js';
import {type Files, fetchContact} from './fetch-contact.js';

let files: Files | undefined;
let fetching: Promise<Files> | undefined;

/**
 * Uses what only a press needs. If it is here it is used at once, within the press, so that its user activation holds;
 * else as soon as it has come. A site that has it not gets what can be done without, and one warning.
 */
export function onContact<T>(use: (files: Files) => T): T | Promise<T | undefined>;
export function onContact<T>(use: (files: Files) => T, without: () => T): T | Promise<T>;
export function onContact<T>(use: (files: Files) => T, without?: () => T): T | Promise<T | undefined> {
  if (files) return use(files);
  fetching ??= fetchContact().then((fetched) => (files = fetched));
  return fetching.then(use, (error: unknown) => {
    warn('missing-panel', 'contact', String(error));
    return without?.();
  });
}
