import type {Platform} from '../core/index.js';
import {barStyles} from '../elements/bar-styles.js';
import {css} from '../elements/css.js';
import {rulesOf} from '../elements/rules.js';
import {usualSize} from '../elements/style-of.js';
import {styles} from '../elements/styles.js';
import {checked} from './checked.js';

/**
 * Until the script has run, nothing is behind a button; it keeps its place unseen. Where scripts are off it gives up its
 * place, and the row, which could not open the rest, wraps.
 */
const WAITING = css`
  /* Its room is its own; a page may keep room for bars that are empty until the script has run. */
  :host {
    min-block-size: 0 !important;
  }
  svg {
    inline-size: auto;
  }
  button {
    visibility: hidden;
  }
  @media (scripting: none) {
    li:has(> button) {
      display: none !important;
    }
    .row ul {
      block-size: auto;
    }
    .row li[hidden],
    li[hidden] {
      display: flex;
      order: 0;
      visibility: visible;
    }
  }
`;

/**
 * The style sheet of bars from `renderBar()`, for a site that links it from a file of its own, as a strict `style-src`
 * asks for.
 *
 * @param platforms Those of all bars that link it.
 * @param sizes Sizes of controls in pixels, where bars have other than the usual one.
 * @throws {ShareError} `bad-platform`
 */
export function barCss(platforms: readonly Platform[], sizes: readonly number[] = [usualSize]): string {
  const rules = sizes.flatMap((size) => rulesOf(checked(platforms), size));
  return [styles, barStyles, WAITING, ...new Set(rules)].join('');
}
