// Tags against those who read them: X and Bluesky by their own code, Mastodon by its documentation.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {RichText} from '@atproto/api';
import fc from 'fast-check';
import {fitText, normaliseShare, platformTags} from '../../dist/core/index.js';
import {anyText, bytes, graphemes, naughty, places, platform, twitter} from './support.mjs';

const url = 'https://example.com/tea';

/** The word for tea, or one near it, as the scripts of the world write it. */
const SCRIPTS =
  'tea Tee thé чай τσάι թեյ ჩაი תה شاي چای चाय চা ਚਾਹ ચા ଚା தேநீர் తేనీరు ಚಹಾ ചായ තේ ชา ຊາ လက်ဖက်ရည် តែ ཇ་ 茶 お茶 コーヒー 차 цай ᠴᠠᠢ ሻይ ⴰⵜⴰⵢ ꮡꮵ ᐊᓪᓚᕗᖅ ꆀꆹ ᬢᬶᬄ ᮎᮄ ߕߋ 𞤀𞤁𞤂 𐐻𐐨 ᱪᱟ ᤆᤡᤛᤠ'.split(
    ' ',
  );
const SIGNS = [' ', '-', '.', '·', '\u200c', '・', '_', "'", '’', '+', '#', '&', '/', '7', '42', '🍵', '❤️', '\u0301'];
const anyWord = fc.oneof(
  fc
    .array(fc.oneof({arbitrary: fc.constantFrom(...SCRIPTS), weight: 2}, fc.constantFrom(...SIGNS)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((bits) => bits.join('')),
  fc.string({unit: fc.integer({min: 0x21, max: 0x2ffff}).map((point) => String.fromCodePoint(point)), maxLength: 6}),
  anyText(12),
);

/** The tags that Bluesky's own code would link in a text. */
function facets(text) {
  const rich = new RichText({text});
  rich.detectFacetsWithoutResolution();
  return (rich.facets ?? []).flatMap(({features}) => features.flatMap(({tag}) => tag ?? []));
}

/** Mastodon's user manual and, for `·`, its source: letters, digits, underscores, not digits alone. Marks belong to their letters. */
const MASTODON = /^(?=.*[^\p{Nd}])[\p{L}\p{M}\p{Nd}_·]+$/u;

/** Whether the oracle's Unicode, some years old, knows all letters of a tag. */
const known = (tag) => [...tag].every((character) => twitter.extractHashtags(`#a${character}`)[0] === `a${character}`);

function assertLinked(word) {
  for (const tag of platformTags(platform('bluesky'), normaliseShare({url, tags: [word]}).tags ?? [])) {
    assert.deepEqual(facets(`#${tag}`), [tag], `Bluesky: ${JSON.stringify(word)}`);
    assert.match(tag, MASTODON, `Mastodon: ${JSON.stringify(word)}`);
    if (known(tag)) assert.deepEqual(twitter.extractHashtags(`#${tag}`), [tag], `X: ${JSON.stringify(word)}`);
  }
}

describe('hashtags', () => {
  it('are linked whole by X, Bluesky and Mastodon, of 10,000 words', () => {
    fc.assert(fc.property(anyWord, assertLinked), {numRuns: 10_000});
    [...naughty, '\u10a0\u20e2'].forEach(assertLinked);
  });

  it('are there for a word in any script', () => {
    for (const word of SCRIPTS) {
      const [tag] = platformTags(platform('mastodon'), [word]);
      assert.ok(tag, word);
      if (/^[\p{L}\p{M}]+$/u.test(word)) assert.equal(tag, word);
    }
  });

  it('keep words of Catalan and Persian as readers write them', () => {
    for (const [word, tag] of [
      ['intel·ligència', 'intel·ligència'],
      ['intel·ligència artificial', 'Intel·ligènciaArtificial'],
      ['·tea·', 'tea'],
      ['کتاب\u200cها', 'کتاب_ها'],
      ['می\u200cخواهم', 'می_خواهم'],
      ['چای\u200c', 'چای'],
      // In other scripts it keeps letters of one word from merging, which is no gap.
      ['\u0995\u09cd\u200c\u09b7', '\u0995\u09cd\u09b7'],
    ]) {
      assert.deepEqual(platformTags(platform('x'), [word]), [tag]);
      assertLinked(word);
    }
    // Where tags are words, nothing has to be mended.
    assert.deepEqual(platformTags(platform('pinboard'), ['کتاب\u200cها']), ['کتاب\u200cها']);
  });

  it('are what each platform writes of one list, all different', () => {
    const tags = ['black tea', 'Black Tea', 'C++', '2026', 'cake'];
    const of = (id) => platformTags(platform(id), tags);
    assert.deepEqual(of('x'), ['BlackTea', 'cake']);
    assert.deepEqual(of('facebook'), ['BlackTea']);
    assert.deepEqual(of('pinboard'), ['black-tea', 'C++', '2026', 'cake']);
    assert.deepEqual(of('hackernews'), []);
  });

  it('are dropped where the word means another thing without its sign', () => {
    for (const word of ['C++', 'c#', 'F#', 'g++', 'A+']) {
      assert.deepEqual(platformTags(platform('x'), [word]), [], word);
    }
    assert.deepEqual(platformTags(platform('x'), ['rock & roll', 'node.js', '#tea', '+1 tea']), [
      'RockRoll',
      'NodeJs',
      'tea',
      '1Tea',
    ]);
  });

  it('are never more than the platform takes, nor twice the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.array(anyWord, {maxLength: 12}), (place, words) => {
        const tags = platformTags(place, normaliseShare({url, tags: words}).tags ?? []);
        assert.ok(tags.length <= (place.tags?.max ?? (place.tags ? Infinity : 0)));
        const keys = tags.map((tag) => tag.normalize('NFKC').toLowerCase());
        assert.equal(new Set(keys).size, keys.length);
      }),
      {numRuns: 2000},
    );
  });
});

describe('a post on Bluesky, by its own code', () => {
  it('keeps to its graphemes and bytes, and has every tag it was given', () => {
    fc.assert(
      fc.property(anyText(600), fc.array(anyWord, {maxLength: 8}), (text, tags) => {
        const post = fitText(platform('bluesky'), {url, text, tags});
        const rich = new RichText({text: post});
        assert.ok(rich.graphemeLength <= 300 || graphemes(post).length <= 300, `${rich.graphemeLength}`);
        assert.equal(rich.length, bytes(post));
        assert.ok(rich.length <= 3000);
      }),
      {numRuns: 1000},
    );
  });
});
