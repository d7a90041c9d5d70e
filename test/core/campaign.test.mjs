import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normaliseShare, shareUrl, tagCampaign} from '../../dist/core/index.js';
import {saneLine} from '../../dist/core/text.js';
import {anyText, anyUrl, naughty, places, platform, takeApart} from './support.mjs';

const WORDS = ['source', 'medium', 'campaign', 'content', 'token'];
const all = {source: 'bluesky', medium: 'social', campaign: 'spring', content: 'footer', token: '0a1b2c3d4e'};

describe('tagCampaign', () => {
  for (const [url, campaign, expected] of [
    [
      'https://a.example/',
      all,
      'https://a.example/?utm_source=bluesky&utm_medium=social&utm_campaign=spring&utm_content=footer&utm_token=0a1b2c3d4e',
    ],
    ['https://a.example/?b=1', {source: 'x'}, 'https://a.example/?b=1&utm_source=x'],
    ['https://a.example/?', {source: 'x'}, 'https://a.example/?utm_source=x'],
    ['https://a.example/#c', {source: 'x'}, 'https://a.example/?utm_source=x#c'],
    ['https://a.example/?b=1#c?d', {source: 'x'}, 'https://a.example/?b=1&utm_source=x#c?d'],
    [
      'https://a.example/?utm_source=mine',
      {source: 'x', medium: 'm'},
      'https://a.example/?utm_source=mine&utm_medium=m',
    ],
    ['https://a.example/?utm_source=', {source: 'x'}, 'https://a.example/?utm_source='],
    ['https://a.example/?utm_source', {source: 'x'}, 'https://a.example/?utm_source'],
    ['https://a.example/?utm%5Fsource=mine', {source: 'x'}, 'https://a.example/?utm%5Fsource=mine'],
    ['https://a.example/?q=%20+%zz&r=a/b', {source: 'x'}, 'https://a.example/?q=%20+%zz&r=a/b&utm_source=x'],
    ['https://a.example/', {campaign: 'a b&c=d#e+f%'}, 'https://a.example/?utm_campaign=a%20b%26c%3Dd%23e%2Bf%25'],
    ['https://a.example/?b', {}, 'https://a.example/?b'],
    ['https://a.example/?b', {source: '', medium: undefined}, 'https://a.example/?b'],
    ['https://a.example/', {term: 'no word of ours'}, 'https://a.example/'],
  ]) {
    it(`${url} + ${JSON.stringify(campaign)} → ${expected}`, () => assert.equal(tagCampaign(url, campaign), expected));
  }

  it('reads no inherited words', () => {
    assert.equal(tagCampaign('https://a.example/', Object.create(all)), 'https://a.example/');
  });

  it('adds each tag once, as it was written, before the fragment and behind all that was there', () => {
    const campaign = fc.record(Object.fromEntries(WORDS.map((word) => [word, anyText(12)])), {requiredKeys: []});
    fc.assert(
      fc.property(anyUrl, campaign, (address, words) => {
        const {url} = normaliseShare({url: address});
        const [before, hash = ''] = [url.split('#', 1)[0], url.slice(url.split('#', 1)[0].length)];
        const tagged = tagCampaign(url, words);
        assert.ok(tagged.startsWith(before) && tagged.endsWith(hash));
        const {searchParams} = new URL(tagged);
        const was = new URL(url).searchParams;
        for (const word of WORDS) {
          const name = `utm_${word}`;
          const value = saneLine(words[word]);
          if (was.has(name)) assert.deepEqual(searchParams.getAll(name), was.getAll(name));
          else assert.deepEqual(searchParams.getAll(name), value ? [value] : []);
        }
        // A second tagging with other words changes none of the first.
        assert.ok(tagCampaign(tagged, all).startsWith(tagged.split('#', 1)[0]));
      }),
      {numRuns: 2000},
    );
  });

  it('takes every naughty string, and halves of characters', () => {
    for (const string of [...naughty, '\ud800', 'a\udc00b']) {
      const tagged = tagCampaign('https://a.example/', {campaign: string});
      assert.equal(new URL(tagged).searchParams.get('utm_campaign') ?? '', saneLine(string));
    }
  });
});

describe('shareUrl with a campaign', () => {
  const share = {url: 'https://a.example/b?c=d#e', title: 'T'};
  const sent = (place, options) => {
    const address = shareUrl(place, share, {instance: 'social.example.org', ...options});
    const found = takeApart(address)
      .pairs.map(([, value]) => /https:\/\/a\.example\S*/.exec(value)?.[0])
      .find(Boolean);
    return new URL(found);
  };

  for (const place of places) {
    if (!place.params?.url && !place.params?.body) continue;
    it(`${place.id}: names itself and its kind`, () => {
      const url = sent(place, {campaign: {campaign: 'spring'}});
      const medium = {fediverse: 'social', community: 'social'}[place.kind] ?? place.kind;
      assert.deepEqual(Object.fromEntries(url.searchParams), {
        c: 'd',
        utm_source: place.id,
        utm_medium: medium,
        utm_campaign: 'spring',
      });
      assert.equal([...url.searchParams].length, 4);
      assert.equal(url.hash, '#e');
    });
  }

  it('lets the campaign name others', () => {
    const url = sent(platform('reddit'), {campaign: all});
    assert.deepEqual(
      [...url.searchParams].slice(1),
      WORDS.map((word) => [`utm_${word}`, all[word]]),
    );
  });

  it('lets an absent word be absent', () => {
    const url = sent(platform('reddit'), {campaign: {source: undefined, medium: ' ', campaign: 'spring'}});
    assert.equal(url.searchParams.get('utm_source'), 'reddit');
    assert.ok(url.searchParams.get('utm_medium').trim());
  });

  it('adds nothing where there is none', () => {
    for (const options of [{}, {campaign: undefined}]) assert.equal(sent(platform('reddit'), options).href, share.url);
  });
});
