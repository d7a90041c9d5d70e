import type {Platform} from '../core/index.js';

/** Whether a place has an address: where a server must be named, somebody has named one, or there is a hub. */
export function isReachable({id, endpoint = '', hub}: Platform, instances: ReadonlyMap<string, string>): boolean {
  return !endpoint.includes('{instance}') || hub !== undefined || instances.has(id);
}
