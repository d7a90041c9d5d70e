import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normaliseShare, ShareError} from '../../dist/core/index.js';
import {anyShare, anyText, anyUrl, naughty} from './support.mjs';

const badUrl = (error) =>
  error instanceof ShareError && error instanceof Error && error.name === 'ShareError' && error.code === 'bad-url';
const url = 'https://example.com/';
const plain = (share) => JSON.parse(JSON.stringify(share));

describe('normaliseShare: the address', () => {
  for (const [input, base, expected] of [
    ['https://example.com', undefined, 'https://example.com/'],
    ['HTTP://Example.COM:80/A', undefined, 'http://example.com/A'],
    ['/b?c#d', 'https://example.com/a/', 'https://example.com/b?c#d'],
    ['b', 'https://example.com/a/', 'https://example.com/a/b'],
    ['?q', 'https://example.com/a', 'https://example.com/a?q'],
    ['//cdn.example/x', 'http://example.com/', 'http://cdn.example/x'],
    ['https://other.example/', 'https://example.com/', 'https://other.example/'],
    [' \n https://example.com/ \t', undefined, 'https://example.com/'],
    ['https://user:secret@example.com/a', undefined, 'https://example.com/a'],
    ['https://user@example.com/a', undefined, 'https://example.com/a'],
    ['/a', 'https://user:secret@example.com/', 'https://example.com/a'],
    ['https://münchen.example/', undefined, 'https://xn--mnchen-3ya.example/'],
    [
      'https://example.com/%zz/%2F/a%20b/+?q=%20+%zz&&=#%20:~:text=x',
      undefined,
      'https://example.com/%zz/%2F/a%20b/+?q=%20+%zz&&=#%20:~:text=x',
    ],
    ['https://example.com/?', undefined, 'https://example.com/?'],
    ['https://example.com/?#', undefined, 'https://example.com/?#'],
    ['https://example.com/?utm_source=a&fbclid=b', undefined, 'https://example.com/?utm_source=a&fbclid=b'],
    ['https://example.com/\ud800', undefined, 'https://example.com/%EF%BF%BD'],
    ['https://example.com/?a=\'"<>', undefined, 'https://example.com/?a=%27%22%3C%3E'],
    [new URL('https://example.com/a?b'), undefined, 'https://example.com/a?b'],
  ]) {
    it(`${JSON.stringify(input)}${base ? ` on ${base}` : ''} → ${expected}`, () => {
      assert.equal(normaliseShare({url: input}, base).url, expected);
    });
  }

  for (const bad of [
    undefined,
    null,
    '',
    ' ',
    '/relative',
    'example.com',
    'https://',
    'https://a b/',
    'http://[::',
    'https://%00/',
    'https://a:99999/',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    '\0javascript:alert(1)',
    'data:text/html,<b>',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'ftp://example.com/',
    'ws://example.com/',
    'about:blank',
    'view-source:https://example.com/',
    'tel:1',
    'urn:a:b',
    {},
    [],
    7,
    NaN,
    true,
    () => url,
    Symbol('url'),
    Object.create(null),
    {
      toString() {
        throw new TypeError('no');
      },
    },
  ]) {
    const name = typeof bad === 'object' || typeof bad === 'function' ? typeof bad : String(bad);
    it(`refuses ${JSON.stringify(name)}`, () => assert.throws(() => normaliseShare({url: bad}), badUrl));
  }

  it('refuses other schemes on any base, and a base that is none', () => {
    for (const bad of ['javascript:alert(1)', 'data:,a', 'blob:https://example.com/1', 'file:///a', 'mailto:a@b.c']) {
      assert.throws(() => normaliseShare({url: bad}, 'https://example.com/'), badUrl);
      assert.throws(() => normaliseShare({url: '/a'}, bad), badUrl);
    }
    for (const bad of ['', 'about:blank', '/a', 'nonsense']) {
      assert.throws(() => normaliseShare({url: '/a'}, bad), badUrl);
    }
  });

  it('refuses a missing address even where there is a base', () => {
    for (const input of [{}, {title: 'a'}, {url: undefined}, {url: null}, {url: ''}, {url: ' \n '}]) {
      assert.throws(() => normaliseShare(input, 'https://example.com/page'), badUrl);
    }
  });

  it('is what the URL standard makes of it, less credentials, byte for byte', () => {
    fc.assert(
      fc.property(anyUrl, fc.constantFrom('', 'me@', 'me:secret@', ':@'), (address, credentials) => {
        assert.equal(normaliseShare({url: address.replace('://', `://${credentials}`)}).url, new URL(address).href);
      }),
      {numRuns: 2000},
    );
  });

  it('throws nothing but ShareError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.anything()), fc.option(anyText(), {nil: undefined}), (address, base) => {
        try {
          assert.match(normaliseShare({url: address}, base).url, /^https?:\/\/[^@/]+\//);
        } catch (error) {
          if (!badUrl(error)) throw error;
        }
      }),
      {numRuns: 3000},
    );
  });
});

describe('normaliseShare: the other fields', () => {
  const field = (name, value, base) => normaliseShare({url, [name]: value}, base)[name];

  it('puts titles on one line', () =>
    assert.equal(field('title', ' A\r\n  title\0 \u2028here\ud800 '), 'A title here\ufffd'));

  it('keeps the lines of a text', () => assert.equal(field('text', ' One\r\ntwo\rthree\x1b '), 'One\ntwo\nthree'));

  it('credits without @', () => {
    for (const [written, expected] of [
      ['@waft', 'waft'],
      ['waft', 'waft'],
      [' @@waft ', 'waft'],
      ['@ @ waft', 'waft'],
      ['@waft@mastodon.social', 'waft@mastodon.social'],
      ['@', undefined],
      ['', undefined],
      [7, undefined],
    ]) {
      assert.equal(field('via', written), expected);
    }
  });

  it('takes only web addresses for an image, relative ones on the base', () => {
    assert.equal(field('image', 'https://me:secret@example.com/a.png'), 'https://example.com/a.png');
    assert.equal(field('image', '/a.png', 'https://example.com/b/'), 'https://example.com/a.png');
    for (const bad of ['data:image/png;base64,AA', 'javascript:1', 'blob:https://a/1', '/a.png', '', {}, null]) {
      assert.equal(field('image', bad), undefined);
    }
  });

  it('never makes up an image from the base', () => {
    for (const image of [undefined, null, '', ' ']) {
      assert.equal(field('image', image, 'https://example.com/page'), undefined);
    }
    assert.deepEqual(normaliseShare({url: '/a'}, 'https://example.com/page'), {url: 'https://example.com/a'});
  });

  it('leaves out what is missing, empty or of no use', () => {
    const input = {url, title: ' ', text: '\0', tags: [], image: 'x', via: '@', lang: undefined};
    assert.deepEqual(Object.keys(normaliseShare(input)), ['url']);
    for (const odd of [null, 7, true, {}, [], Symbol('a'), Object.create(null), () => 'a']) {
      assert.deepEqual(
        Object.keys(normaliseShare({url, title: odd, text: odd, tags: odd, via: odd, image: odd, lang: odd})),
        ['url'],
      );
    }
  });

  it('passes on nothing it does not know', () => {
    assert.deepEqual(normaliseShare({url, title: 'a', files: ['b'], __proto__: {text: 'c'}}), {url, title: 'a'});
  });
});

describe('normaliseShare: tags', () => {
  const tags = (value) => normaliseShare({url, tags: value}).tags;

  for (const [input, expected] of [
    ['tea cake', ['tea', 'cake']],
    [' tea\n\tcake ', ['tea', 'cake']],
    ['black tea, cake', ['black tea', 'cake']],
    ['black tea,', ['black tea']],
    [',,tea,, ,cake,', ['tea', 'cake']],
    ['#tea #cake', ['tea', 'cake']],
    ['##tea, # cake', ['tea', 'cake']],
    ['# #tea,x', ['tea', 'x']],
    ['c# tea', ['c#', 'tea']],
    [
      ['black tea', '#cake', 'a,b'],
      ['black tea', 'cake', 'a,b'],
    ],
    [['Tea', 'tea', 'TEA', 'ｔｅａ'], ['Tea']],
    [['ﬁsh', 'fish'], ['ﬁsh']],
    [['e\u0301te', 'éte'], ['e\u0301te']],
    [['テスト', 'ﾃｽﾄ'], ['テスト']],
    [['', ' ', '#', '\0', null, undefined, 7, {}, ['a'], 'tea'], ['tea']],
    [
      ['two\nlines', 'half\ud800'],
      ['two lines', 'half\ufffd'],
    ],
    [Object.freeze(['tea']), ['tea']],
    ['', undefined],
    ['#', undefined],
    [7, undefined],
    [{length: 1, 0: 'tea'}, undefined],
  ]) {
    it(`${JSON.stringify(input)} → ${JSON.stringify(expected)}`, () => assert.deepEqual(tags(input), expected));
  }

  it('has no two that differ by case or width only, none with # before it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anyText(6)), anyText(40)), (value) => {
        const list = tags(value) ?? [];
        assert.equal(new Set(list.map((tag) => tag.normalize('NFKC').toLowerCase())).size, list.length);
        for (const tag of list) assert.match(tag, /^[^#\s](?:.*\S)?$/u);
      }),
      {numRuns: 2000},
    );
  });
});

describe('normaliseShare: what comes out', () => {
  it('is frozen, plain, and survives structuredClone, JSON and itself', () => {
    fc.assert(
      fc.property(anyShare(), (input) => {
        const share = normaliseShare(input);
        assert.ok(Object.isFrozen(share));
        if (share.tags) assert.ok(Object.isFrozen(share.tags));
        assert.equal(normaliseShare(share), share);
        assert.deepEqual(structuredClone(share), share);
        // Copies are not remembered as checked, so this says that checking twice changes nothing.
        assert.deepEqual(normaliseShare(structuredClone(share)), share);
        assert.deepEqual(normaliseShare(plain(share)), share);
        assert.deepEqual(normaliseShare({...share}, 'https://base.example/'), share);
      }),
      {numRuns: 1500},
    );
  });

  it('does not touch what was handed in', () => {
    const input = Object.freeze({url: 'https://a:b@example.com', title: ' a ', tags: Object.freeze(['#a', 'A'])});
    assert.deepEqual(normaliseShare(input), {url, title: 'a', tags: ['a']});
    assert.deepEqual(input.tags, ['#a', 'A']);
  });

  it('takes every naughty string in every field', () => {
    for (const string of naughty) {
      const share = normaliseShare({
        url,
        title: string,
        text: string,
        tags: string,
        via: string,
        image: string,
        lang: string,
      });
      assert.deepEqual(normaliseShare(plain(share)), share);
      try {
        normaliseShare({url: string});
      } catch (error) {
        if (!badUrl(error)) throw error;
      }
    }
  });
});
