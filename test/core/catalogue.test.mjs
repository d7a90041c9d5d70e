// One contract for every file of data: platforms, verified or not, presets, and what has closed.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {closed, obituary} from '../../dist/closed/index.js';
import {fitText, normaliseShare, platformTags, shareUrl} from '../../dist/core/index.js';
import {bytes, endpointAt, graphemes, takeApart, twitter} from './support.mjs';

const FOLDERS = {verified: 'platforms', unverified: 'platforms/unverified', presets: 'presets'};
const FIELDS = ['url', 'title', 'text', 'body', 'tags', 'via', 'image'];
const KINDS = ['social', 'fediverse', 'community', 'message', 'bookmark', 'read-later', 'utility', 'assistant'];
/** What readers ask, whomever: it says nothing for the page, and nothing against it. */
const QUESTION = 'What does this page say?';
const instance = 'social.example.org';

async function load(folder) {
  const at = new URL(`../../dist/${folder}/`, import.meta.url);
  const files = readdirSync(at).filter((file) => file.endsWith('.js'));
  return Promise.all(
    files.map(async (file) => ({name: file.slice(0, -3), module: await import(new URL(file, at).href)})),
  );
}
const [verified, unverified, presets] = await Promise.all(Object.values(FOLDERS).map(load));
const valueOf = ({module}) => Object.values(module)[0];
const living = [...verified, ...unverified].map(valueOf);
const places = living.filter(({endpoint}) => endpoint !== undefined);
const ids = new Set(verified.map(({name}) => name));

describe('every platform file', () => {
  for (const {name, module} of [...verified, ...unverified]) {
    it(`${name} is one platform of that name, whole and of known words`, () => {
      const all = Object.values(module);
      assert.equal(all.length, 1);
      const [{id, label, kind, icon, color, params = {}, endpoint, hub, limits = {}, tags, prompt, evidence}] = all;
      assert.equal(id, name);
      assert.match(id, /^[a-z][a-z0-9-]{0,31}$/);
      assert.ok(label && label === label.trim());
      assert.ok(KINDS.includes(kind), kind);
      assert.match(icon, /^M[\dA-Za-z .,-]+$/i);
      if (color) assert.match(color, /^#[0-9a-f]{6}$/);
      assert.deepEqual(
        Object.keys(params).filter((field) => !FIELDS.includes(field)),
        [],
      );
      assert.equal(new Set(Object.values(params)).size, Object.keys(params).length, 'a parameter has two fields');
      if (endpoint === undefined) assert.deepEqual([params, hub, limits, tags], [{}, undefined, {}, undefined]);
      else assert.ok('url' in params || params.body, 'the link has no place');
      // The address stands at the end of a path, and alone; anywhere else it needs a parameter.
      if (params.url === '') assert.deepEqual([params, endpoint?.at(-1)], [{url: ''}, '/']);
      else for (const address of [endpoint, hub]) if (address) assert.match(address, /[?&#]$/);
      for (const [field, theirs] of Object.entries(params)) assert.ok(theirs || field === 'url', field);
      assert.equal(prompt, kind === 'assistant' ? QUESTION : undefined);
      const {post = 1, title = 1, bytes: most = 1, link = 0} = limits;
      for (const limit of [post, title, most, link + 1]) assert.ok(Number.isInteger(limit) && limit > 0);
      assert.ok(!tags || params.tags || params.body, 'tags have no place');
      assert.match(evidence.checked, /^20\d\d-[01]\d-[0-3]\d$/);
      assert.ok(evidence.confidence > 0 && evidence.confidence <= 1);
      assert.ok(Number.isInteger(evidence.steps));
    });
  }

  it('is in the folder that its confidence says', () => {
    const sure = ({evidence}) => evidence.confidence >= 0.6;
    assert.deepEqual(
      verified.map(valueOf).filter((one) => !sure(one)),
      [],
    );
    assert.deepEqual(unverified.map(valueOf).filter(sure), []);
  });
});

describe('every preset', () => {
  for (const {name, module} of presets) {
    it(`${name} is a list of verified platforms, each once`, () => {
      const [{id, platforms}] = Object.values(module);
      assert.equal(id, name);
      assert.ok(platforms.length > 1);
      assert.equal(new Set(platforms).size, platforms.length);
      for (const platform of platforms) {
        assert.equal(valueOf(verified.find((one) => one.name === platform.id)), platform);
      }
    });
  }
});

describe('every closed service', () => {
  for (const one of closed) {
    it(`${one.id} has a date and leads to what lives`, () => {
      assert.match(one.id, /^[a-z][a-z0-9-]{0,31}$/);
      assert.match(one.closed, /^(?:(?:about |by )?\d{4}(?:-\d\d){0,2}|date unknown)$/);
      assert.deepEqual(
        one.instead.filter((id) => !ids.has(id)),
        [],
      );
      assert.match(obituary(one), /^\S.* has closed \(.+\)(?:; use: [a-z ]+)?$/);
    });
  }
});

it('no name means two things', () => {
  const names = [...living, ...presets.map(valueOf), ...closed].flatMap(({id, aliases = []}) => [id, ...aliases]);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
  for (const name of names) assert.match(name, /^[a-z][a-z0-9-]{0,31}$/);
});

/** What a platform counts, by the oracle for its unit. */
const measure = {
  weighted: (text) => twitter.parseTweet(text).weightedLength,
  graphemes: (text) => graphemes(text).length,
  undefined: (text) => text.length,
};

const AWKWARD = {
  spaces: '  a  b   c ',
  signs: 'a&b=c#d%e?f+g/h\\i',
  percents: '%20 %zz 100 %',
  quotes: `"a" 'b' «c» \`d\``,
  brackets: '<b>{url}</b> $& $1',
  emoji: '👨‍👩‍👧‍👦 🇨🇭 👍🏽',
  Arabic: 'هذه صفحة عن الشاي',
  lines: 'one\ntwo\r\nthree',
  nothing: '',
};

describe('every address', () => {
  const url = 'https://example.com/a?b=c&d=%20#e';
  /** Its values by field, and that it is the platform's own. */
  function fields(place, share) {
    const address = shareUrl(place, share, {instance});
    const endpoint = endpointAt(place, instance);
    assert.ok(address.startsWith(endpoint), `${place.id} leaves its endpoint`);
    assert.equal(new URL(address).origin, new URL(endpoint).origin);
    if (place.params.url === '') return {url: address.slice(endpoint.length)};
    const pairs = takeApart(address).pairs.slice(takeApart(endpoint).pairs.length);
    const byName = Object.fromEntries(pairs);
    return Object.fromEntries(
      Object.entries(place.params).map(([field, name]) => [field, (byName[name] ?? '').replaceAll('\r\n', '\n')]),
    );
  }

  for (const [what, text] of Object.entries(AWKWARD)) {
    it(`carries ${what} as they are`, () => {
      for (const place of places) {
        const share = normaliseShare({url, title: text, text});
        const values = fields(place, {url, title: text, text});
        if ('url' in values) assert.equal(values.url, url, place.id);
        if ('title' in values) assert.equal(values.title, share.title ?? '', place.id);
        if ('text' in values) assert.equal(values.text, share.text ?? '', place.id);
        if ('body' in values) assert.equal(values.body, fitText(place, share), place.id);
        if (place.prompt) {
          assert.equal(values.body, `${place.prompt}\n\n${url}`, place.id);
          continue;
        }
        for (const part of [share.title, share.text].filter((one) => one && 'body' in values)) {
          const apart = part === share.title ? 'title' in values && 'text' in values : 'text' in values;
          if (!apart) assert.ok(values.body.includes(part) || values.title === part, `${place.id}: ${what}`);
        }
      }
    });
  }

  it('of a title of 2,000 characters has the longest beginning of it that the platform takes', () => {
    for (const place of places.filter(({prompt}) => !prompt)) {
      const {limits = {}, params, endpoint} = place;
      if (params.title === undefined && params.body === undefined) continue;
      const title = 'tea '.repeat(500).trim();
      const made = (text) => {
        // The post as the platform puts it together: its own link stands in for ours.
        const link = '-'.repeat(limits.link ?? url.length);
        const whole = params.url || params.title ? `${text} ${link}`.trim() : `${text}\n\n${link}`.trim();
        const length = params.title && limits.title ? measure[limits.unit](text) <= limits.title : true;
        const post = limits.post
          ? measure[limits.unit](limits.unit === 'weighted' ? `${text} ${url}` : whole) <= limits.post
          : true;
        return length && post && (!limits.bytes || bytes(whole) <= limits.bytes);
      };
      const values = fields(place, {url, title});
      const field = params.title ? 'title' : 'body';
      const value = params.title || params.url ? (values[field] ?? '') : values.body.slice(0, -`\n\n${url}`.length);
      // A mail's address is short, and no platform's count.
      const room = /^(http|\{base\})/.test(endpoint) ? 8000 : 2000;
      const beyond = (text) => endpoint.length + encodeURIComponent(`${text}${url}`).length + 50 > room;
      if (value === title) {
        assert.ok(made(title), place.id);
        continue;
      }
      assert.match(value, /…$/, place.id);
      const kept = value.slice(0, -1);
      assert.ok(title.startsWith(kept), place.id);
      assert.ok(made(value), `${place.id} is over its limit`);
      const longer = `${title.slice(0, kept.length + 2).trimEnd()}…`;
      assert.ok(!made(longer) || beyond(longer), `${place.id} has room for more`);
    }
  });

  it('has nothing for what a share has not', () => {
    for (const place of places) {
      for (const [field, value] of Object.entries(fields(place, {url}))) {
        assert.equal(
          value,
          field === 'url' || (field === 'body' && !place.params.url)
            ? [place.prompt, url].filter(Boolean).join('\n\n')
            : '',
          `${place.id}: ${field}`,
        );
      }
    }
  });

  it('has tags where the platform has a place for them, and nowhere else', () => {
    for (const place of places) {
      const address = decodeURIComponent(shareUrl(place, {url, tags: ['zwiebelkuchen']}, {instance}));
      assert.equal(address.includes('zwiebelkuchen'), platformTags(place, ['zwiebelkuchen']).length > 0, place.id);
    }
  });
});
