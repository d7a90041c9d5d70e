/** Items of a list attribute, parted by spaces or commas; a list given as a property keeps its strings. */
export function listOf(value: string | readonly string[] | undefined): string[] {
  const items: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return items.filter((item): item is string => Boolean(item) && typeof item === 'string');
}
