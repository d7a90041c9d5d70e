import {SERVER} from '../core/endpoint.js';
import type {Platform} from '../core/index.js';
import {own} from '../core/own.js';

/** Whether a press must ask for the reader's server: the platform has many, and nobody has named one. */
export function asks({endpoint}: Platform, instance: string | undefined): boolean {
  return !instance && SERVER.test(endpoint ?? '');
}

/** Whether there is no address before the press has asked: no hub either. */
export function asksFirst(platform: Platform, instance: string | undefined): boolean {
  return asks(platform, instance) && !own(platform, 'hub');
}

/** Whether a platform's server is a base address, not only a host. */
export function hasBase({endpoint}: Platform): boolean {
  return Boolean(endpoint?.startsWith('{base}'));
}
