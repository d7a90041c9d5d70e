import {cleanUrl} from '../core/index.js';

/** The last value of each source, and where the reader was when it was first seen. */
const seen = new Map<string, {value: string; place: string}>();

/**
 * A value of the head, unless a client-side navigation has left it behind: seen first at another path or query, and still
 * the same here. Back at that place it counts again.
 *
 * @param source What it was read from, `og:title`.
 */
export function fresh(source: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  // Cleaned, for sites take campaign tags out of the address bar, and stay where they are.
  const [place = ''] = cleanUrl(location.href).split('#', 1);
  if (seen.get(source)?.value !== value) seen.set(source, {value, place});
  return seen.get(source)?.place === place ? value : undefined;
}
