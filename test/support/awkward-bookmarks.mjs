import fc from 'fast-check';
import {bookmarkOf} from '../../dist/core/bookmark.js';
import {anyText} from '../core/support.mjs';

/** Bookmarks with any text in them. */
const awkward = fc
  .record({
    url: fc.webUrl({withQueryParameters: true, withFragments: true}),
    title: fc.oneof(anyText(), fc.constantFrom('<script>alert(1)</script>', '"><A HREF="x">', '&amp;lt;', ' ')),
    tags: fc.array(fc.oneof(anyText(), fc.constantFrom('a,b', '"', '&#44;', 'c++')), {maxLength: 4}),
    day: fc.integer({min: 1, max: 4e9}),
  })
  .map(({url, title, tags, day}) => bookmarkOf({url, title, tags}, day * 1000));

/** A thousand of them, the same each time. */
export const thousandAwkward = () => fc.sample(awkward, {numRuns: 1000, seed: 6});
