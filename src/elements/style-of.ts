import {warn} from '../browser/index.js';
import {saneLine} from '../core/text.js';
import type {Style} from './content.js';
import type {ShareProperties} from './share-properties.js';
import {numberOf} from './words.js';

/** Width and height of a control in pixels; the least is what a finger hits (WCAG 2.2, 2.5.8). */
const SIZES = {min: 24, usual: 44, max: 64};

/** Size of a control that is told none, in pixels. */
export const usualSize = SIZES.usual;

/** Referrer policies (W3C Referrer Policy, 3); first the one that a misspelt word must not undercut. */
const POLICIES =
  'no-referrer origin same-origin strict-origin origin-when-cross-origin strict-origin-when-cross-origin no-referrer-when-downgrade unsafe-url';

/** The properties that say how an element looks. */
type Looks = {
  [K in 'variant' | 'size' | 'showLabels' | 'rel' | 'referrerPolicy']?: ShareProperties[K] | undefined;
};

/** The looks that an element's properties ask for; a value that is none is the default, with a warning. */
export function styleOf({variant, size, showLabels, rel, referrerPolicy}: Looks, layout = ''): Style {
  return {
    layout,
    variant: variantOf(variant),
    size: sizeOf(size),
    showLabels: Boolean(showLabels),
    rel: saneLine(rel),
    referrerPolicy: referrerPolicy ? oneOf('referrerpolicy', referrerPolicy, POLICIES) : '',
  };
}

/** The style of controls. */
export function variantOf(variant: string | undefined): string {
  return oneOf('variant', variant, 'brand mono outline plain');
}

/** The size of controls in pixels. */
export function sizeOf(size: string | number | undefined): number {
  const pixels = numberOf(size);
  if (pixels >= SIZES.min && pixels <= SIZES.max) return Math.round(pixels);
  if (size) warn('bad-size', size, `use ${SIZES.min} to ${SIZES.max}`);
  return SIZES.usual;
}

/** How a bar arranges its controls. */
export function layoutOf(layout: string | undefined): string {
  return oneOf('layout', layout, 'row column wrap');
}

/** The value if it is one of these words, or else the first of them. */
function oneOf(name: string, value: unknown, words: string): string {
  const valid = words.split(' ');
  const known = valid.includes(value as string);
  if (value && !known) warn(`bad-${name}`, value, `use one of: ${words}`);
  return (known ? value : valid[0]) as string;
}
