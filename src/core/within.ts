import {graphemes} from './longest.js';
import type {Limits} from './platform.js';

/** One emoji, well-formed: a keycap, or pictures joined to one. Flags are not: X counts 4 for those it does not know. */
const EMOJI = /^(?:[#*\d]\ufe0f?\u20e3|(?:\u200d?\p{ExtPict}[\ufe0f\p{EMod}]?)+[\u{e0020}-\u{e007f}]*)$/u;
const LIGHT = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;
/** A dot inside a word may make it a link, and X counts every link 23: that much beyond the dot's own 1. */
const INNER_DOT = /\.(?=\S)/g;
const LINK_IN_TEXT = 22;

/** Whether a text keeps to a limit, counted in the platform's unit. */
export function within(text: string, limit: number | undefined, unit: Limits['unit']): boolean {
  if (!limit) return true;
  return unit === 'weighted'
    ? weighsAtMost(text, limit)
    : text.length <= limit || (unit === 'graphemes' && graphemes(text).length <= limit);
}

/** twitter-text configuration v3: 1 for Latin and its neighbours, 2 for the rest, 2 for an emoji of however many parts. */
function weighsAtMost(text: string, limit: number): boolean {
  let sum = (text.match(INNER_DOT)?.length ?? 0) * LINK_IN_TEXT;
  // No UTF-16 unit weighs more than 3, which most posts are too short for.
  if (sum + text.length * 3 <= limit) return true;
  for (const grapheme of graphemes(text)) {
    if (EMOJI.test(grapheme)) sum += 2;
    // X composes first, which makes some characters three.
    else for (const character of grapheme.normalize()) sum += LIGHT.test(character) ? 1 : 2;
  }
  return sum <= limit;
}
