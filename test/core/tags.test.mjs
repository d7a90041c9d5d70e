import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normaliseShare, platformTags, shareUrl} from '../../dist/core/index.js';
import {anyText, graphemes, naughty, places, platform, takeApart, twitter} from './support.mjs';

const stub = (tags) => ({
  id: 'stub',
  label: 'Stub',
  kind: 'social',
  icon: '',
  endpoint: 'https://stub.example/?',
  params: {tags: 't'},
  ...(tags && {tags}),
});
const hashtags = (...tags) => platformTags(stub({join: ','}), tags);

/** Whether the oracle's Unicode, some years old, knows all letters of a tag. */
const known = (tag) => [...tag].every((character) => twitter.extractHashtags(`#a${character}`)[0] === `a${character}`);

describe('platformTags: hashtags', () => {
  for (const [tag, expected] of [
    ['tea', 'tea'],
    ['Tea', 'Tea'],
    ['black tea', 'BlackTea'],
    ['BLACK tea', 'BLACKTea'],
    ['web-components', 'WebComponents'],
    ['node.js', 'NodeJs'],
    ['snake_case', 'snake_case'],
    ['2026', undefined],
    ['3d', '3d'],
    ['web 2.0', 'Web20'],
    ['_', undefined],
    ['!', undefined],
    ['日本語', '日本語'],
    ['日本 語', '日本語'],
    ['élan vital', 'ÉlanVital'],
    ['हिन्दी', 'हिन्दी'],
    ['العربية', 'العربية'],
    ['𝒯ea', '𝒯ea'],
    ['𐐨𐐩 a', '𐐀𐐩A'],
    ['i ❤️ tea', 'ITea'],
    ['❤️tea', 'tea'],
    ['tea ☕️', 'tea'],
    ['👍🏽', undefined],
    ['\u0301tea', 'tea'],
    ['a'.repeat(64), 'a'.repeat(64)],
    ['a'.repeat(65), undefined],
  ]) {
    it(`${JSON.stringify(tag)} → ${expected}`, () =>
      assert.deepEqual(hashtags(tag), expected === undefined ? [] : [expected]));
  }

  it('leaves no two that came to be the same', () => {
    assert.deepEqual(hashtags('ice cream', 'ice-cream', 'icecream', 'tea').length, 2);
  });

  it('are what X links, whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(12),
          fc
            .array(
              fc.constantFrom(
                'tea',
                'é',
                '語',
                '7',
                '_',
                ' ',
                '-',
                '.',
                '\u0301',
                '\ufe0f',
                '\u20e3',
                '️',
                '\u200d',
                '❤️',
                'ß',
              ),
            )
            .map((bits) => bits.join('')),
        ),
        (text) => {
          for (const tag of hashtags(...(normaliseShare({url: 'https://a.example', tags: [text]}).tags ?? []))) {
            assert.ok(graphemes(tag).length <= 64);
            assert.match(tag, /^[\p{L}\p{Nd}_]/u);
            if (known(tag)) assert.deepEqual(twitter.extractHashtags(`#${tag}`), [tag]);
          }
        },
      ),
      {numRuns: 5000},
    );
  });

  it('of the naughty strings too', () => {
    for (const tag of hashtags(...naughty)) if (known(tag)) assert.deepEqual(twitter.extractHashtags(`#${tag}`), [tag]);
  });
});

describe('platformTags: other forms', () => {
  it('is empty where the platform has no place for them', () => assert.deepEqual(platformTags(stub(), ['tea']), []));

  it('words have no space', () => {
    assert.deepEqual(platformTags(stub({form: 'word', join: ' '}), ['black  tea', 'c++', '3.14', ' a ']), [
      'black-tea',
      'c++',
      '3.14',
      'a',
    ]);
    assert.deepEqual(platformTags(stub({form: 'word', join: ','}), ['black tea', 'a,b', ',']), ['black-tea', 'a-b']);
  });

  it('phrases stay as they are, less what parts two', () => {
    assert.deepEqual(platformTags(stub({form: 'phrase', join: ','}), ['black tea', 'a,b', ',', 'c,']), [
      'black tea',
      'a b',
      'c',
    ]);
    assert.deepEqual(platformTags(stub({form: 'phrase', join: ''}), ['black tea']), ['black tea']);
    assert.deepEqual(platformTags(stub({form: 'phrase', prefix: '[', suffix: ']', join: ''}), ['a]b', ']']), ['a b']);
  });

  it('takes no more than the platform does', () => {
    assert.deepEqual(platformTags(stub({join: ',', max: 2}), ['!', 'a', 'b', 'c']), ['a', 'b']);
    assert.deepEqual(platformTags(stub({join: ',', max: 1}), []), []);
  });

  it('changes nothing of what it is given', () => {
    const tags = Object.freeze(['black tea', 'Black Tea']);
    platformTags(stub({join: ','}), tags);
    assert.deepEqual(tags, ['black tea', 'Black Tea']);
  });

  it('reads nothing inherited', () => {
    const inherited = Object.create({tags: {join: ','}});
    assert.deepEqual(platformTags(Object.assign(inherited, {id: 'a'}), ['tea']), []);
  });
});

describe('tags in an address', () => {
  const url = 'https://a.example/';

  it('stand in their own parameter as the platform writes them', () => {
    const written = (form) => takeApart(shareUrl(stub(form), {url, tags: ['black tea', 'cake']})).pairs;
    assert.deepEqual(written({join: ','}), [['t', 'BlackTea,cake']]);
    assert.deepEqual(written({prefix: '#', join: ' '}), [['t', '#BlackTea #cake']]);
    assert.deepEqual(written({form: 'phrase', prefix: '[', suffix: ']', join: ''}), [['t', '[black tea][cake]']]);
    assert.deepEqual(written({prefix: '#', suffix: '#', join: ' ', max: 1}), [['t', '#BlackTea#']]);
    assert.deepEqual(written(), []);
  });

  it('read back as they were, on every platform with a parameter for them', () => {
    for (const place of places.filter(({params, tags}) => params?.tags && tags)) {
      const tags = ['tea', 'Ölquelle', '語'];
      const {pairs} = takeApart(shareUrl(place, {url, tags}, {instance: 'social.example.org'}));
      const {prefix = '', suffix = '', join} = place.tags;
      const expected = platformTags(place, tags)
        .map((tag) => prefix + tag + suffix)
        .join(join);
      assert.equal(Object.fromEntries(pairs)[place.params.tags], expected, place.id);
    }
  });

  it('X gets them without #, in one parameter', () => {
    const {pairs} = takeApart(shareUrl(platform('x'), {url, tags: ['#black tea', 'Cake', 'cake', '2026']}));
    assert.equal(Object.fromEntries(pairs).hashtags, 'BlackTea,Cake');
  });
});
