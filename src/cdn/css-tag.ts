/**
 * Stands in for Lit's `css-tag`, which makes style sheets of text and has ways for browsers that cannot adopt one. Ours are
 * made already, and need a browser that can.
 */
export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

/** Gives a shadow root its sheets. */
export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

// Names that Lit passes on, and nobody here imports.
export const css = undefined;
export const unsafeCSS = undefined;
export const CSSResult = undefined;
export const supportsAdoptingStyleSheets = true;
