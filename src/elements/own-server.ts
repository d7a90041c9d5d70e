import {recall, registry} from '../browser/index.js';
import {announceArrival} from '../browser/registry.js';
import {instanceHost, ShareError} from '../core/index.js';
import {INSTANCES, instancesOf} from './words.js';

/** The host that a reader has written, if it is one. */
export function hostIn(written: string): string | undefined {
  try {
    return instanceHost(written);
  } catch (error) {
    if (error instanceof ShareError) return undefined;
    throw error;
  }
}

/** Whether a platform's server is kept on this device. */
export function isKept(id: string): boolean {
  return instancesOf(recall(INSTANCES)).has(id);
}

/** Takes a server for a platform's from now on, on this page; beyond it only if the reader wants that. */
export function takeServer(id: string, host: string, keep: boolean): void {
  registry().instances?.set(id, host);
  announceArrival();
  const kept = instancesOf(recall(INSTANCES));
  // Nothing is written that nobody asked for.
  if (keep ? kept.get(id) === host : !kept.delete(id)) return;
  if (keep) kept.set(id, host);
  try {
    const pairs = [...kept].map((pair) => pair.join('=')).join(' ');
    if (pairs) localStorage.setItem(INSTANCES, pairs);
    else localStorage.removeItem(INSTANCES);
  } catch {
    // Full, or forbidden: it holds for this page view.
  }
}
