import type {Platform} from '../core/index.js';

/** Neutral grey of means and of platforms that name no colour. */
const GREY = '#5f6368';

let sheet: CSSStyleSheet | undefined;
const known = new Map<string, string>();

/**
 * One style sheet for the colours of all platforms on the page and for the sizes that elements have. It grows when one is
 * first drawn; inline styles would be blocked by a strict `style-src`, this is not.
 */
export function brandSheet(): CSSStyleSheet {
  return (sheet ??= new CSSStyleSheet());
}

/** Makes sure the sheet has a platform's colours. */
export function addBrand({id, color = GREY}: Pick<Platform, 'id' | 'color'>): void {
  // `addPlatforms` lets only plain ids and six-digit colours through.
  addRule(`[part~="${id}"]`, `--_back:${color};--_ink:${inkOn(color)}`);
}

/** Makes sure the sheet has a size. Returns the class that sets it. */
export function addSize(pixels: number): string {
  const name = `size-${pixels}`;
  addRule(`.${name}`, `--_size:var(--share-size,${pixels}px)`);
  return name;
}

function addRule(selector: string, declarations: string): void {
  if (known.get(selector) === declarations) return;
  known.set(selector, declarations);
  // All anew: Firefox shows a rule that `insertRule` adds only to some of the elements that have the sheet.
  brandSheet().replaceSync([...known].map(([one, its]) => `${one}{${its}}`).join(''));
}

/**
 * Black or white, whichever contrasts more with a colour (WCAG 2.2, relative luminance; 2.2 stands in for its exponent of
 * 2.4 with a straight foot, which changes no choice among the brands). Either is at least 4.58:1.
 */
export function inkOn(color: string): '#000' | '#fff' {
  const luminance = [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, i) => sum + weight * (parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16) / 255) ** 2.2,
    0,
  );
  // Where (L + .05) / .05 equals 1.05 / (L + .05).
  return luminance > 0.179 ? '#000' : '#fff';
}
