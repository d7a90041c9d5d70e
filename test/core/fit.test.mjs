import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fitText, normaliseShare, platformTags, shareUrl} from '../../dist/core/index.js';
import {anyShare, anyText, bytes, graphemes, naughty, places, platform, takeApart, twitter} from './support.mjs';

const instance = 'social.example.org';
// With a top-level domain that twitter-text knows, else X counts its characters.
const url = 'https://example.com/tea';
const long = (unit, times) => unit.repeat(times);
const valuesOf = (place, share) => {
  const byName = Object.fromEntries(takeApart(shareUrl(place, share, {instance})).pairs);
  return Object.fromEntries(Object.entries(place.params ?? {}).map(([field, name]) => [field, byName[name] ?? '']));
};

/** Long texts of one kind of grapheme each, and of all: what a cut has to get right. */
const UNITS = [
  'a',
  'A b ',
  'é',
  'e\u0301',
  '語',
  '한',
  'ᄒ\u1161\u11ab',
  '👨‍👩‍👧‍👦',
  '🇨🇭',
  '👍🏽',
  '❤️',
  '1️⃣',
  'நி',
  'z\u0301\u0302\u0303\u0304',
  '☕',
  '“',
  '\u200f',
  'ß',
  '𝒯',
  '©',
];
const manyUnits = fc
  .array(fc.constantFrom(...UNITS, ' ', '. ', ', ', '\n'), {minLength: 1, maxLength: 700})
  .map((units) => units.join(''));
const longText = fc.oneof(
  manyUnits,
  fc.tuple(fc.constantFrom(...UNITS), fc.integer({min: 1, max: 600})).map(([unit, times]) => unit.repeat(times)),
  anyText(800),
  fc.tuple(anyText(10), fc.integer({min: 1, max: 300})).map(([text, times]) => text.repeat(times)),
);
const longShare = fc.record(
  {
    url: fc.constantFrom(url, 'http://example.com/', `${url}?${'q'.repeat(250)}`),
    title: longText,
    text: longText,
    tags: fc.array(anyText(12), {maxLength: 60}),
    via: anyText(20),
  },
  {requiredKeys: ['url']},
);

/** A cut text is whole graphemes of the original and an ellipsis. A space before the cut goes with it. */
function assertCut(original, part) {
  if (part === original || part === '') return;
  assert.ok(part.endsWith('…'), JSON.stringify(part.slice(-10)));
  const kept = part.slice(0, -1);
  assert.ok(original.startsWith(kept));
  assert.equal(kept, kept.trimEnd());
  const rest = original.slice(kept.length);
  const whole = graphemes(original);
  let length = 0;
  while (length < kept.length) length += whole.shift().length;
  assert.ok(
    length === kept.length || /^\s/.test(rest),
    `inside a grapheme: ${JSON.stringify(original.slice(kept.length - 5, kept.length + 5))}`,
  );
}

describe('cutting', () => {
  const titled = (title) => fitText(platform('bluesky'), {url, title}).split('\n\n')[0];

  for (const unit of UNITS.filter((one) => !/\s/.test(one))) {
    it(`never splits ${JSON.stringify(unit)}`, () => {
      const title = titled(unit.repeat(1000));
      assert.match(title, /…$/);
      const rest = title.slice(0, -1);
      assert.equal(rest, unit.repeat(rest.length / unit.length));
      assert.ok(graphemes(title).length <= 300);
    });
  }

  it('leaves what fits as it is, to the last grapheme', () => {
    const room = 300 - url.length - 2;
    assert.equal(titled('a'.repeat(room)), 'a'.repeat(room));
    assert.equal(titled('a'.repeat(room + 1)), `${'a'.repeat(room - 1)}…`);
    assert.equal(titled('👍🏽'.repeat(room)), '👍🏽'.repeat(room));
    assert.equal(titled('👍🏽'.repeat(room + 1)), `${'👍🏽'.repeat(room - 1)}…`);
  });

  it('takes the space before the cut with it', () => {
    assert.match(titled('a '.repeat(200)), /a…$/);
  });

  it('leaves out what does not even fit a grapheme', () => {
    assert.equal(titled(`a${'\u0301'.repeat(3000)}`), url);
    assert.equal(fitText(platform('bluesky'), {url, title: `a${'\u0301'.repeat(3000)}`, text: 'b'}), `b\n\n${url}`);
  });

  it('only between graphemes, on every platform, in title and text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places.filter(({params}) => params?.title)),
        longText,
        longText,
        (place, title, text) => {
          const share = normaliseShare({url, title, text});
          const values = valuesOf(place, share);
          assertCut(share.title ?? '', values.title);
          if (values.text !== undefined) assertCut(share.text ?? '', values.text);
          if (place.limits?.title) assert.ok(values.title.length <= place.limits.title);
        },
      ),
      {numRuns: 60},
    );
  });

  it('only between graphemes where title and text are one', () => {
    fc.assert(
      fc.property(fc.constantFrom('x', 'bluesky', 'mastodon'), longText, (id, text) => {
        for (const field of ['title', 'text']) {
          const share = normaliseShare({url, [field]: text});
          const body = fitText(platform(id), share);
          const end = `${share[field] ? '\n\n' : ''}${url}`;
          assertCut(share[field] ?? '', id === 'x' ? body : body === url ? '' : body.slice(0, -end.length));
        }
      }),
      {numRuns: 60},
    );
  });

  it('by code points where the engine knows no graphemes', () => {
    const {Segmenter} = Intl;
    const title = `x${'𝒯'.repeat(1000)}`;
    try {
      delete Intl.Segmenter;
      assert.match(titled(title), /^x𝒯+…$/u);
      assert.match(valuesOf(platform('reddit'), {url, title}).title, /^x𝒯+…$/u);
    } finally {
      Intl.Segmenter = Segmenter;
    }
  });
});

describe('X, by twitter-text', () => {
  const x = platform('x');
  /** The post as X puts it together from the parameters. */
  const post = (share) => {
    const values = Object.fromEntries(takeApart(shareUrl(x, share)).pairs);
    const tags = values.hashtags
      ? values.hashtags
          .split(',')
          .map((tag) => ` #${tag}`)
          .join('')
      : '';
    return {
      ...values,
      whole: `${values.text ? `${values.text} ` : ''}${values.url}${tags}${values.via ? ` via @${values.via}` : ''}`,
    };
  };
  const assertValid = (share) => {
    const {whole} = post(share);
    const {valid, weightedLength} = twitter.parseTweet(whole);
    assert.ok(valid, `${String(weightedLength)}: ${JSON.stringify(whole)}`);
    return weightedLength;
  };

  for (const [name, share] of Object.entries({
    'nothing but the link': {},
    'a long title': {title: long('tea ', 100)},
    'a long text': {text: long('tea ', 100)},
    both: {title: long('a', 200), text: long('b', 200)},
    'a long title and tags': {title: long('a', 240), tags: ['one', 'two', 'three']},
    'many tags': {tags: Array.from({length: 100}, (_, n) => `tag${String(n)}`)},
    'a credit': {title: long('a', 300), via: 'waft'},
    'a credit longer than a post': {title: 'T', via: long('a', 300)},
    families: {title: long('👨‍👩‍👧‍👦', 200)},
    flags: {title: long('🇨🇭', 200)},
    CJK: {title: long('語', 200)},
    jamo: {title: long('ᄒ\u1161\u11ab', 200)},
    'marks on emoji': {title: long('👍\u0301\u0302', 200)},
    'enclosing keycaps on letters': {title: long('a\u20e3', 200)},
    'links in the text': {title: long('a.com ', 60)},
    'links that have marks': {title: long('é.fr,', 100)},
    'sentences without space': {text: long('one.Two.', 60)},
    'letters that grow when composed': {title: long('\u0958', 280)},
    'presentation forms that grow': {title: long('\ufb2c', 100)},
    'music that grows': {title: long('\u{1d160}', 100)},
    'music that grows, just spacious': {title: long('\u{1d160}', 60)},
    'a short text of growing letters': {text: long('\u0958', 128)},
    'a byte order mark inside': {text: 'a\ufeffb', title: 'c\ufeffd'},
    'noncharacters inside': {text: 'a\ufffeb\uffffc'},
    'a sign before a dot': {title: long('a\u0d4e.com ', 40)},
    copyright: {title: long('©', 300)},
    'zero-width joiners': {title: long('a\u200d', 300)},
  })) {
    it(name, () => assertValid({url, ...share}));
  }

  it('always', () => {
    fc.assert(
      fc.property(longShare, (share) => void assertValid(share)),
      {numRuns: 150},
    );
  });

  it('every naughty string, a little and a lot of it', () => {
    for (const string of naughty) {
      assertValid({url, title: string, text: string, tags: [string], via: string});
      assertValid({
        url,
        title: string.repeat(Math.ceil(150 / (string.length || 1))),
        text: `${string} `.repeat(3),
        tags: string,
      });
    }
  });

  // Slack: none, but for what is counted high on purpose: flags (4 for 2), dots inside words (23 for 1), emoji whose
  // composition X need not know.
  it('a cut title is the longest there is', () => {
    const unit = fc.constantFrom('a', 'é', '語', '한', '👨‍👩‍👧‍👦', '👍🏽', '❤️', '☕', '1️⃣', 'e\u0300', '𝒯', ',', '“', 'ß');
    fc.assert(
      fc.property(fc.array(unit, {minLength: 100, maxLength: 400}), fc.constantFrom('', 'waft'), (units, via) => {
        const share = {url, title: units.join(''), via};
        const {text, whole} = post(share);
        assert.ok(assertValid(share) <= 280);
        if (text === normaliseShare(share).title) return;
        const kept = graphemes(text.slice(0, -1));
        const more = `${kept.join('')}${graphemes(share.title)[kept.length]}…`;
        assert.ok(!twitter.parseTweet(whole.replace(text, more)).valid, `room for one more: ${JSON.stringify(more)}`);
      }),
      {numRuns: 60},
    );
  });

  it('a title is whole as long as it fits', () => {
    for (const [unit, most] of [
      ['a', 256],
      ['語', 128],
      ['👍🏽', 128],
      ['👩‍🚀', 128],
      ['☕', 128],
    ]) {
      assert.equal(post({url, title: long(unit, most)}).text, long(unit, most));
      assert.match(post({url, title: long(unit, most + 1)}).text, /…$/);
    }
  });
});

describe('Bluesky', () => {
  const bluesky = platform('bluesky');
  const assertFits = (share) => {
    const body = fitText(bluesky, share);
    assert.ok(graphemes(body).length <= 300, `${String(graphemes(body).length)} graphemes`);
    assert.ok(bytes(body) <= 3000, `${String(bytes(body))} bytes`);
    assert.ok(body.endsWith(normaliseShare(share).url));
    return body;
  };

  it('300 graphemes and 3000 bytes, always', () => {
    fc.assert(
      fc.property(longShare, (share) => void assertFits({...share, url})),
      {numRuns: 60},
    );
    for (const string of naughty.filter((_, n) => n % 3 === 0)) {
      assertFits({url, title: string.repeat(5), text: string, tags: [string]});
    }
  });

  it('300 families are too many bytes, 300 thumbs are not', () => {
    assert.match(assertFits({url, title: long('👨‍👩‍👧‍👦', 270)}), /^(?:👨‍👩‍👧‍👦){80,}…/u);
    assert.doesNotMatch(assertFits({url, title: long('👍🏽', 270)}), /…/);
  });

  it('a cut title is the longest there is', () => {
    fc.assert(
      fc.property(manyUnits, (text) => {
        const {title} = normaliseShare({url, title: text});
        const [kept] = assertFits({url, title}).split('\n\n');
        if (kept === title || !title) return;
        const count = graphemes(title.slice(0, kept.length - 1)).length;
        // The space that goes with the cut, and one grapheme more.
        const rest = graphemes(title).slice(count);
        const more = rest.slice(0, rest.findIndex((one) => one.trim()) + 1).join('');
        const body = `${kept.slice(0, -1)}${more}…\n\n${url}`;
        // Behind %xx, the address is full before 3000 bytes are.
        assert.ok(graphemes(body).length > 300 || bytes(body) > 3000 || encodeURIComponent(body).length > 7900);
      }),
      {numRuns: 60},
    );
  });
});

describe('Mastodon', () => {
  const mastodon = platform('mastodon');
  const counted = (share) => {
    const body = fitText(mastodon, share);
    assert.ok(body.endsWith(normaliseShare(share).url));
    return graphemes(body.slice(0, -normaliseShare(share).url.length)).length + 23;
  };

  it('500 with the link as 23, always', () => {
    fc.assert(
      fc.property(longShare, (share) => assert.ok(counted(share) <= 500)),
      {numRuns: 60},
    );
  });

  it('a long link takes no room from the title, a short one gives none', () => {
    for (const address of [url, 'http://a.co/', `${url}?${'q'.repeat(1000)}`]) {
      assert.equal(counted({url: address, title: long('a', 475)}), 500);
      assert.equal(counted({url: address, title: long('a', 600)}), 500);
      assert.match(fitText(mastodon, {url: address, title: long('a', 476)}), /a…\n\n/);
      assert.doesNotMatch(fitText(mastodon, {url: address, title: long('a', 475)}), /…/);
    }
  });
});

describe('titles with a field of their own', () => {
  for (const place of places.filter(({limits, params}) => limits?.title && params?.title)) {
    const most = place.limits.title;
    it(`${place.id}: ${String(most)}`, () => {
      const title = (length) => valuesOf(place, {url, title: long('a', length), text: long('b', 50)}).title;
      assert.equal(title(most), long('a', most));
      assert.equal(title(most + 1), `${long('a', most - 1)}…`);
    });
  }

  it('the limit of a title is none of the text', () => {
    const place = platform('odd-server');
    assert.equal(valuesOf(place, {url, title: long('a', 30), text: long('b', 500)}).text, long('b', 500));
    // In a body, titles share the limit of the post.
    assert.equal(
      fitText(platform('odd-hashes'), {url, title: long('a', 500), text: long('b', 500)}),
      `${long('a', 500)}\n\n${long('b', 500)}`,
    );
  });

  it('Reddit takes 300', () => assert.equal(platform('reddit').limits.title, 300));
});

describe('the whole address', () => {
  const most = ({endpoint}) => (/^(http|\{base\})/.test(endpoint) ? 8000 : 2000);
  const assertShort = (place, share) => {
    const address = shareUrl(place, share, {instance});
    const {url: link} = normaliseShare(share);
    const alone = shareUrl(place, {url: link}, {instance});
    // Only if the link is so long that nothing else has room may it be longer; then it is nothing but the link.
    if (address.length > most(place)) assert.equal(address, alone, place.id);
    const carried = takeApart(address).pairs.map(([, value]) => value);
    if (place.params?.url || place.params?.body) {
      assert.ok(
        carried.some((value) => value.endsWith(link)),
        'the link is whole',
      );
    }
  };

  it('2000 characters for handlers, 8000 on the web, and never a cut link', () => {
    const longer = fc.record(
      {
        url: fc.oneof(
          fc.constant(url),
          fc.integer({min: 0, max: 9000}).map((length) => `${url}?${'q'.repeat(length)}`),
          fc.integer({min: 0, max: 3000}).map((length) => `${url}?${'%20&'.repeat(length)}`),
        ),
        title: longText,
        text: longText,
        via: longText,
        tags: fc.array(anyText(4), {maxLength: 300}),
        image: fc.oneof(
          fc.constant(url),
          fc.integer({min: 0, max: 9000}).map((length) => `${url}?${'i'.repeat(length)}`),
        ),
      },
      {requiredKeys: ['url']},
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), longer, (place, share) => assertShort(place, share)),
      {numRuns: 100},
    );
  });

  for (const [index, place] of places.entries()) {
    it(`${place.id}: with far too much of everything`, () => {
      for (const unit of [index % 2 ? 'a ' : '👨‍👩‍👧‍👦']) {
        const text = `x${long(unit, Math.ceil(9000 / unit.length))}x`;
        const tags = Array.from({length: 300}, (_, n) => `${'t'.repeat(30)}${n.toString(36)}`);
        assertShort(place, {url, title: text, text, tags, via: text, image: `${url}?${long('i', 9000)}`});
        assertShort(place, {url, tags});
        assertShort(place, {url: `${url}?${long('q', 9000)}`, title: text, text, tags, via: 'waft', image: url});
      }
    });
  }
});

describe('order of claims', () => {
  it('tags are dropped whole, the last first, and the text gets what is left', () => {
    const tags = Array.from({length: 40}, (_, n) => `number${String(n)}`);
    const body = fitText(platform('bluesky'), {url, title: long('a', 100), tags, text: long('b', 300)});
    const kept = /(?:#\w+ ?)+/.exec(body)[0].trim().split(' ');
    assert.deepEqual(
      kept,
      tags.slice(0, kept.length).map((tag) => `#${tag}`),
    );
    assert.ok(kept.length > 5 && kept.length < 40);
  });

  it('a share that fits is whole everywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom('bluesky', 'mastodon', 'whatsapp'), anyShare(8), (id, input) => {
        const share = normaliseShare({...input, url});
        fc.pre(JSON.stringify(share).length < 200);
        const tags = platformTags(platform(id), share.tags ?? [])
          .map((tag) => `#${tag}`)
          .join(' ');
        assert.equal(fitText(platform(id), share), [share.title, share.text, tags, url].filter(Boolean).join('\n\n'));
      }),
      {numRuns: 300},
    );
  });
});
