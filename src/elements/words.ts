import {warn} from '../browser/index.js';

/** Items of a list attribute, parted by spaces or commas; a list given as a property keeps its strings. */
export function listOf(value: string | readonly string[] | undefined): string[] {
  const items: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return items.filter((item): item is string => Boolean(item) && typeof item === 'string');
}

/** A whole number from 0 up, or no limit if none is given. */
export function countOf(value: string | number | null | undefined): number {
  if (value === undefined || value === null) return Infinity;
  const count = Number(value);
  if (count >= 0) return count;
  warn('bad-max', value, 'use a number from 0 up');
  return Infinity;
}
