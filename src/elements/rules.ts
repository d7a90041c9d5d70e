import type {Platform} from '../core/index.js';
import {sizeRule} from './size-rule.js';

/** Neutral grey of means, of *More* and of platforms that name no colour. */
const GREY = '#5f6368';

/** Style rules of a design that differ from page to page: colours of its platforms, and its size. */
export function rulesOf(platforms: readonly Pick<Platform, 'id' | 'color'>[], size: number): string[] {
  return [
    // `addPlatforms` lets only plain ids and six-digit colours through.
    ...[...platforms, {id: 'more', color: GREY}].map(
      ({id, color = GREY}) => `[part~="${id}"]{--_back:${color};--_ink:${inkOn(color)}}`,
    ),
    sizeRule(size),
  ];
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
