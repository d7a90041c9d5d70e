import type {Platform} from '../core/index.js';
import {own} from '../core/own.js';

/** Whether a press must ask for the reader's server: the platform has many, and nobody has named one. */
export function asks({endpoint}: Platform, instance: string | undefined): boolean {
  return Boolean(endpoint?.includes('{instance}') && !instance);
}

/** Whether there is no address before the press has asked: no hub either. */
export function asksFirst(platform: Platform, instance: string | undefined): boolean {
  return asks(platform, instance) && !own(platform, 'hub');
}
