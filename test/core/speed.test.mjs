import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {cleanUrl, fitText, normaliseShare, shareUrl, ShareError, tagCampaign} from '../../dist/core/index.js';
import {bestTime, platform} from './support.mjs';

/**
 * Ten times the input may take this much longer… For lists, caches and growing hash tables make 15 of what ought to be 10;
 * what is quadratic takes 100.
 */
const FACTOR = {title: 12, list: 20};
/** … of what is measured at all: below this, in milliseconds, a clock tells noise. */
const FLOOR = 10;

const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length));
const url = 'https://a.example/';
const instance = 'social.example.org';
const places = ['x', 'pinboard'].map(platform);

function assertLinear(make, act, factor = FACTOR.list) {
  const [tenth, whole] = [make(1e5), make(1e6)];
  let [small, big] = [Infinity, Infinity];
  // As often as a busy machine needs, but the first time will mostly do.
  for (let round = 0; round < 10; round++) {
    small = Math.min(
      small,
      bestTime(() => act(tenth), 1),
    );
    big = Math.min(
      big,
      bestTime(() => act(whole), 1),
    );
    if (big <= factor * Math.max(small, FLOOR)) return;
  }
  assert.fail(`100 kB: ${small.toFixed(1)} ms, 1 MB: ${big.toFixed(1)} ms`);
}

function anyway(act) {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
  }
}

const INPUTS = {};
for (const [name, unit] of Object.entries({
  words: 'tea and cake ',
  spaces: ' ',
  'one endless emoji': '👍\u200d',
  'one endless grapheme': '\u0301',
})) {
  const filled = (length) => `x${fill(unit, length)}x`;
  INPUTS[`title of ${name}`] = (length) => ({url, title: filled(length)});
  INPUTS[`text and tags of ${name}`] = (length) => ({
    url,
    text: filled(length),
    tags: filled(length),
  });
}
// Runs of one thing, which trip patterns up.
for (const unit of ['a', '\n', '.', '👨‍👩‍👧‍👦', '語']) {
  INPUTS[`title of ${JSON.stringify(unit)}`] = (length) => ({url, title: `x${fill(unit, length)}x`});
}
Object.assign(INPUTS, {
  'a credit': (length) => ({url, via: fill('a', length)}),
  'a query': (length) => ({url: `${url}?${fill('a=b&é ', length)}`, title: 'T'}),
  'a path': (length) => ({url: `${url}${fill('a/../b/', length)}`}),
  'many tags': (length) => ({url, tags: Array.from({length: length / 8}, (_, n) => `t${n.toString(36)}`)}),
});

function measureAll() {
  for (const [name, make] of Object.entries(INPUTS)) {
    const factor = name.startsWith('title') ? FACTOR.title : FACTOR.list;
    it(`normaliseShare: ${name}`, () => assertLinear(make, (input) => anyway(() => normaliseShare(input)), factor));
    it(`shareUrl: ${name}`, () => {
      const checked = (length) => {
        try {
          return normaliseShare(make(length));
        } catch {
          return {};
        }
      };
      assertLinear(
        checked,
        (share) => anyway(() => places.forEach((place) => shareUrl(place, share, {instance}))),
        factor,
      );
    });
  }

  for (const unit of ['a.', 'a@', ' ']) {
    it(`shareUrl, instance: ${JSON.stringify(unit)}`, () =>
      assertLinear(
        (length) => fill(unit, length),
        (text) => anyway(() => shareUrl(platform('mastodon'), {url}, {instance: text})),
      ));
  }

  for (const unit of ['utm_source=a&', ':~:']) {
    it(`cleanUrl: ${unit}`, () => assertLinear((length) => `${url}?${fill(unit, length)}`, cleanUrl));
    it(`tagCampaign: ${unit}`, () =>
      assertLinear(
        (length) => `${url}?${fill(unit, length)}`,
        (address) => tagCampaign(address, {source: 'a', medium: 'b', campaign: 'c'}),
      ));
  }
  it('tagCampaign: the campaign', () =>
    assertLinear(
      (length) => fill('a', length),
      (campaign) => tagCampaign(url, {campaign}),
    ));
  it('fitText', () =>
    assertLinear(
      (length) => ({url, text: fill('a. ', length)}),
      (share) => fitText(platform('copy'), share),
    ));
}

// With the usual young generation, what is measured of a megabyte is mostly the collector: this has room for all of it.
const ROOM = ['--min-semi-space-size=64', '--max-semi-space-size=128'];

describe('a megabyte takes ten times what a tenth of it takes', () => {
  if (process.execArgv.includes(ROOM[0])) return measureAll();
  it('in a process of its own', () => {
    // Without it the child would report to the parent's runner instead of to us.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    const {status, stdout, stderr} = spawnSync(process.execPath, [...ROOM, fileURLToPath(import.meta.url)], {
      env,
      encoding: 'utf8',
    });
    const failed = stdout
      .split('\n')
      .filter((line) => /^\s*(?:not ok|✖)|1 MB:/.test(line))
      .join('\n');
    assert.equal(status, 0, failed || stderr);
    assert.match(stdout, /pass [1-9]\d/);
  });
});
