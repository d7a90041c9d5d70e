import {opensBy} from '../browser/index.js';
import type {Platform} from '../core/index.js';

/** Whether a control can do anything: a means the browser lacks cannot. One on its way keeps its place. */
export function isUsable(platform: Platform | undefined): platform is Platform {
  return Boolean(platform && (platform.endpoint || !platform.id || opensBy(platform)));
}
