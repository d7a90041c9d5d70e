const KEY = 'waft-recent';
/** More than anybody uses. */
const KEPT = 12;

let order: readonly string[] | undefined;

/**
 * Puts the platforms that this reader used last first, the others after them as they were. The order is the same for a
 * whole page view, so that nothing moves under a pointer.
 */
export function recentFirst<T extends {readonly id: string}>(platforms: readonly T[]): T[] {
  order ??= read();
  const used = order.flatMap((id) => platforms.filter((platform) => platform.id === id));
  return [...new Set([...used, ...platforms])];
}

/** Remembers on this device that a platform was used. Where nothing can be stored, nothing is. */
export function rememberUse(id: string): void {
  try {
    localStorage.setItem(KEY, [...new Set([id, ...read()])].slice(0, KEPT).join(' '));
  } catch {
    // Full, or forbidden: the order stays as it is.
  }
}

function read(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ');
  } catch {
    // A sandboxed frame throws on access.
    return [];
  }
}
