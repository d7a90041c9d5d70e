import {cleanUrl} from '../core/index.js';

/** The last value of each source, and where the reader was when it was first seen. */
const seen = new Map<string, {readonly value: string; place: string}>();

/** The open page's path and query. Cleaned, for sites take campaign tags out of the address bar, and stay where they are. */
export const here = (): string => cleanUrl(location.href).split('#', 1)[0] as string;

/**
 * A value of the head, unless a client-side navigation has left it behind: seen first at another path or query, and still
 * the same here. Back at that place it counts again.
 *
 * @param source What it was read from, `og:title`.
 */
export function fresh(source: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  let first = seen.get(source);
  if (first?.value !== value) {
    const now = (first = {value, place: here()});
    seen.set(source, now);
    // Some routers change the page first, and its address at the end of the same task.
    setTimeout(() => (now.place = here()));
  }
  return first.place === here() ? value : undefined;
}
