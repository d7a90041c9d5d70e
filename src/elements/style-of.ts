import {warn} from '../browser/index.js';
import {saneLine} from '../core/text.js';
import {addSize} from './brand.js';
import type {ShareProperties} from './share-properties.js';
import type {Style} from './template.js';
import {numberOf} from './words.js';

/** What an element may be told of its size, in pixels: from the least that a finger hits (WCAG 2.2, 2.5.8) up. */
const SIZES = {min: 24, max: 64};

/** The looks that an element's properties ask for; a value that is none is the default, with a warning. */
export function styleOf({variant, size, showLabels, rel, referrerPolicy}: ShareProperties, layout = ''): Style {
  const pixels = numberOf(size);
  const fits = pixels >= SIZES.min && pixels <= SIZES.max;
  if (size && !fits) warn('bad-size', size, `use ${SIZES.min} to ${SIZES.max}`);
  return {
    layout,
    variant: oneOf('variant', variant, 'brand mono outline plain'),
    size: fits ? addSize(Math.round(pixels)) : '',
    showLabels: Boolean(showLabels),
    rel: saneLine(rel),
    referrerPolicy: saneLine(referrerPolicy),
  };
}

/** How a bar arranges its controls. */
export function layoutOf(layout: string | undefined): string {
  return oneOf('layout', layout, 'row column wrap');
}

/** The value if it is one of these words, or else the first of them. */
function oneOf(name: string, value: unknown, words: string): string {
  const valid = words.split(' ');
  if (value && !valid.includes(value as string)) warn(`bad-${name}`, value, `use one of: ${words}`);
  return valid.find((word) => word === value) ?? (valid[0] as string);
}
