import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cleanUrl, readVisit, shareUrl, tagForPlatform} from '../../dist/core/index.js';
import {saneLine} from '../../dist/core/text.js';
import {anyText, anyUrl, naughty, places, takeApart} from './support.mjs';

const none = {placement: '', campaign: '', token: ''};

describe('readVisit', () => {
  for (const [query, expected] of [
    ['?utm_source=x&utm_medium=social', {...none, platform: 'x'}],
    [
      '?a=b&utm_source=copy&utm_medium=utility&utm_campaign=spring&utm_content=footer&utm_token=0a1b#c',
      {platform: 'copy', placement: 'footer', campaign: 'spring', token: '0a1b'},
    ],
    // The site's campaign may name another medium; a token is ours all the same.
    ['?utm_source=x&utm_medium=paid&utm_token=0a1b', {...none, platform: 'x', token: '0a1b'}],
    ['?utm_source=x&utm_medium=social&utm_campaign=a%20b%26c', {...none, platform: 'x', campaign: 'a b&c'}],
    ['', undefined],
    ['?utm_source=newsletter&utm_medium=email', undefined],
    ['?utm_source=google&utm_medium=cpc', undefined],
    ['?utm_source=x', undefined],
    ['?utm_medium=social', undefined],
    ['?utm_source=&utm_medium=social', undefined],
    ['?utm_token=0a1b', undefined],
    ['#utm_source=x&utm_medium=social', undefined],
    ['#?utm_source=x&utm_medium=social', undefined],
  ]) {
    it(`${query || 'nothing'} → ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(readVisit(`https://a.example/b${query}`), expected);
    });
  }

  it('takes what is no address', () => {
    for (const text of ['', 'nonsense', ...naughty]) assert.equal(readVisit(text), undefined);
  });

  it('reads what was written for any platform, and cleaning takes it away', () => {
    const share = {url: 'https://a.example/b?c=d#e'};
    const campaign = {campaign: 'spring', content: 'footer', token: '0a1b2c3d4e'};
    for (const place of places) {
      if (!place.params?.url && !place.params?.body) continue;
      const address = shareUrl(place, share, {instance: 'social.example.org', campaign});
      const sent = takeApart(address)
        .pairs.map(([, value]) => /https:\/\/a\.example\S*/.exec(value)?.[0])
        .find(Boolean);
      const {campaign: name, content: placement, token} = campaign;
      assert.deepEqual(readVisit(sent), {platform: place.id, campaign: name, placement, token});
      assert.equal(cleanUrl(sent), share.url);
    }
  });

  it('reads any words that an address had no tags of', () => {
    fc.assert(
      fc.property(anyUrl, anyText(12), anyText(12), (url, campaign, content) => {
        if (url.includes('utm')) return;
        const tagged = tagForPlatform(url, places[0], {campaign, content});
        assert.deepEqual(readVisit(tagged), {
          platform: places[0].id,
          campaign: saneLine(campaign),
          placement: saneLine(content),
          token: '',
        });
      }),
      {numRuns: 1000},
    );
  });
});
