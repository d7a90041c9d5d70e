import type {Design} from './content.js';
import {sheetOf} from './css.js';
import {rulesOf} from './rules.js';

const rules = new Set<string>();

/**
 * One style sheet for the colours of all platforms on the page and for the sizes that elements have. It is empty at first
 * and grows when one is drawn; inline styles would be blocked by a strict `style-src`, this is not.
 */
export const brandSheet = (): CSSStyleSheet => sheetOf('');

/** Makes sure the sheet has what a design needs. */
export function addRules({platforms, style}: Design): void {
  for (const rule of rulesOf(platforms, style.size)) {
    // The last one counts, where a platform has been replaced.
    rules.delete(rule);
    rules.add(rule);
  }
  // All anew: Firefox shows a rule that `insertRule` adds only to some of the elements that have the sheet.
  brandSheet().replaceSync([...rules].join(''));
}
