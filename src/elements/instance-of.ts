import {recall, registry} from '../browser/index.js';
import {INSTANCES, instancesOf} from './words.js';

/** The server of a platform: the site's word goes before the reader's, who is not asked where there is one. */
export function instanceOf(id: string, named: ReadonlyMap<string, string>): string | undefined {
  return named.get(id) ?? (registry().instances ??= instancesOf(recall(INSTANCES))).get(id);
}
