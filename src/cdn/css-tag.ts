/** Stands in for Lit's `css-tag`, which gives elements their `static styles`. Ours have none: they take sheets that are made. */
export function adoptStyles(): void {
  // Nothing to adopt.
}

// Names that Lit passes on, and nobody here imports.
export const getCompatibleStyle = undefined;
export const css = undefined;
export const unsafeCSS = undefined;
export const CSSResult = undefined;
export const supportsAdoptingStyleSheets = true;
