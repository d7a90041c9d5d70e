import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {saneLine, saneText} from '../../dist/core/text.js';
import {anyText} from './support.mjs';

// eslint-disable-next-line no-control-regex -- what must not come out
const FORBIDDEN = /[\0-\x08\v-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

describe('saneText', () => {
  for (const [input, expected] of [
    ['plain', 'plain'],
    ['  around \n', 'around'],
    ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
    ['tab\tkept', 'tab\tkept'],
    ['nul\0 esc\x1b[31m del\x7f c1\x9f\x85', 'nul esc[31m del c1'],
    ['half \ud83d', 'half \ufffd'],
    ['\udc68 half', '\ufffd half'],
    ['halves \ud83d\ud83d\ud83d', 'halves \ufffd'],
    ['a\ud83d\0\udc68b', 'a\ufffd\ufffdb'],
    ['whole 👨‍👩‍👧‍👦', 'whole 👨‍👩‍👧‍👦'],
    ['order\ufeffmark', 'ordermark'],
    ['\ufeff \0 \ufffe', ''],
    ['', ''],
  ]) {
    it(`${JSON.stringify(input)} → ${JSON.stringify(expected)}`, () => assert.equal(saneText(input), expected));
  }

  it('makes nothing of what is not a text', () => {
    for (const value of [
      undefined,
      null,
      0,
      7,
      true,
      {},
      [],
      ['a'],
      Symbol('a'),
      () => 'a',
      Object.create(null),
      new Date(0),
    ]) {
      assert.equal(saneText(value), '');
    }
  });

  it('leaves only what every encoder takes, and nothing to do a second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const sane = saneText(text);
        assert.doesNotMatch(sane, FORBIDDEN);
        assert.equal(sane, sane.trim());
        assert.equal(saneText(sane), sane);
        encodeURIComponent(sane);
      }),
      {numRuns: 2000},
    );
  });
});

describe('saneLine', () => {
  it('is one line without doubled space', () => {
    assert.equal(saneLine(' a\r\n\tb \u00a0 c\u3000d\u2028e '), 'a b c d e');
  });

  it('always', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const line = saneLine(text);
        assert.doesNotMatch(line, FORBIDDEN);
        assert.doesNotMatch(line, /[^\S ]| {2}|^ | $/);
        assert.equal(saneLine(line), line);
      }),
      {numRuns: 2000},
    );
  });
});
