/** The style rule of a size in pixels. */
export function sizeRule(size: number): string {
  return `.size-${size}{--_size:var(--share-size,${size}px)}`;
}
