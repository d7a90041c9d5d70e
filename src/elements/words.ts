import {warn} from '../browser/index.js';

/** Items of a list attribute, parted by spaces or commas; a list given as a property keeps its strings. */
export function listOf(value: string | readonly string[] | undefined): string[] {
  const items: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return items.filter((item): item is string => Boolean(item) && typeof item === 'string');
}

/** Where the reader's servers lie on this device, as such pairs. */
export const INSTANCES = 'waft-instances';

/** Servers by platform, of a list of pairs: `mastodon=mastodon.social`. */
export function instancesOf(pairs: string | readonly string[] | undefined): Map<string, string> {
  return new Map(listOf(pairs).map((pair) => pair.split('=', 2) as [string, string]));
}

/** A number from 0 up, or no limit if none is given. */
export function countOf(value: string | number | undefined): number {
  const count = numberOf(value);
  if (count >= 0) return count;
  if (value) warn('bad-max', value, 'use a number');
  return Infinity;
}

/** A number, also one in words. Nothing else is one: some things throw when they are made into one. */
export function numberOf(value: unknown): number {
  return value !== '' && ['number', 'string'].includes(typeof value) ? Number(value) : NaN;
}
