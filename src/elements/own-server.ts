import {recall, registry} from '../browser/index.js';
import {announceArrival} from '../browser/registry.js';
import type {Question} from './ask.js';
import {INSTANCES, instancesOf} from './words.js';

/** The server that a reader has written, as its platform has it, if it is one. */
export function serverIn({server}: Question, written: string, typed = true): string | undefined {
  try {
    return server(written, typed);
  } catch {
    return undefined;
  }
}

/**
 * Whether a reader can know where what they wrote leads. Letters of other scripts may look like another name; a private
 * name means another place in each network; and what goes over http, all on the way can read.
 */
export function saysItself(question: Question, written: string, server: string): boolean {
  const named = server.replace('https://', '').toLowerCase();
  return Boolean(serverIn(question, written, false)) && written.toLowerCase().includes(named);
}

/** Whether a platform's server is kept on this device. */
export function isKept(id: string): boolean {
  return instancesOf(recall(INSTANCES)).has(id);
}

/** Takes a server for a platform's from now on, on this page; beyond it only if the reader wants that. */
export function takeServer(id: string, server: string, keep: boolean): void {
  registry().instances?.set(id, server);
  announceArrival();
  const kept = instancesOf(recall(INSTANCES));
  // Nothing is written that nobody asked for.
  if (keep ? kept.get(id) === server : !kept.delete(id)) return;
  if (keep) kept.set(id, server);
  try {
    const pairs = [...kept].map((pair) => pair.join('=')).join(' ');
    if (pairs) localStorage.setItem(INSTANCES, pairs);
    else localStorage.removeItem(INSTANCES);
  } catch {
    // Full, or forbidden: it holds for this page view.
  }
}
