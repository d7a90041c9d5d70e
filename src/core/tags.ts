import {own} from './own.js';
import type {Platform} from './platform.js';
import {unique} from './text.js';

/**
 * No mark at the start: it would stick to the `#`, and is most often what is left of an emoji; none that encloses, which X
 * ends a tag at. `+` and `#` stay for now: without them C++ and C# would be C. `_` and `·`, which Catalan has between two
 * l, only inside: Bluesky takes them off the end.
 */
const WORDS = /[\p{L}\p{Nd}][_·\p{L}\p{Mn}\p{Mc}\p{Nd}+#]*(?<![_·])/gu;
/** What Persian has between the parts of a word. Bluesky ends a tag there, and without it letters run together: it is written `_`. */
const HALF_SPACE = /(?<=[\u0620-\u06ff])\u200c/g;
const VALID = /^(?!.*[+#]).*\p{L}/u;

/**
 * The tags a platform will take, in its form but without its prefix: mended where that keeps their meaning, else dropped.
 * An empty list where the platform has no place for tags.
 */
export function platformTags(platform: Platform, tags: readonly string[]): string[] {
  const form = own(platform, 'tags');
  if (!form) return [];
  const shape = own(form, 'form') ?? 'hashtag';
  const mended = tags.map((tag) => {
    if (shape === 'hashtag') return hashtag(tag);
    // The sign between two tags may not stand in one; where nothing is between them, it is the one behind each.
    const clean = tag
      .split(form.join || own(form, 'suffix') || ',')
      .join(' ')
      .trim();
    return shape === 'word' ? clean.replace(/\s+/g, '-') : clean;
  });
  return unique(mended).slice(0, own(form, 'max'));
}

/** Tags as they stand in a text or a parameter: `#tea #cake`. */
export function joinTags(platform: Platform, tags: readonly string[]): string {
  const form = own(platform, 'tags');
  if (!form) return '';
  const [prefix, suffix] = [own(form, 'prefix') ?? '', own(form, 'suffix') ?? ''];
  return tags.map((tag) => prefix + tag + suffix).join(form.join);
}

/**
 * Letters, marks, digits, `_` and `·`, with at least one letter: what X, Bluesky and Mastodon all link. Several words become
 * CamelCase, which screen readers read as words. What means another thing without its sign, as C++ does, is dropped. Over 64 characters Bluesky links none of it.
 */
function hashtag(tag: string): string {
  const words = tag.replace(HALF_SPACE, '_').match(WORDS) ?? [];
  const joined = words.length > 1 ? words.map(capitalise).join('') : (words[0] ?? '');
  return VALID.test(joined) && joined.length <= 64 ? joined : '';
}

function capitalise(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
