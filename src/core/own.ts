/**
 * Reads a property only if the object itself has it.
 * Pages exist that add `url` or `title` to `Object.prototype`; an optional field must not pick that up.
 */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
