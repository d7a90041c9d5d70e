import {recall} from './recall.js';

let order: readonly string[] | undefined;

/**
 * Puts the platforms that this reader used last first, the others after them as they were. The order is the same for a
 * whole page view, so that nothing moves under a pointer.
 */
export function recentFirst<T extends {readonly id: string}>(platforms: readonly T[]): T[] {
  order ??= recall(RECENT);
  const used = order.flatMap((id) => platforms.filter((platform) => platform.id === id));
  return [...new Set([...used, ...platforms])];
}

/** Where the ids of the platforms used on this site lie on this device, the last one first. */
export const RECENT = 'waft-recent';
