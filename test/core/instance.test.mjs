import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {instanceHost, shareUrl, ShareError} from '../../dist/core/index.js';
import {anyText, naughty, platform} from './support.mjs';

const badInstance = (error) => error instanceof ShareError && error.code === 'bad-instance';

const hostile = [
  // Another host in disguise.
  'evil.com/@mastodon.social',
  'evil.com/mastodon.social',
  'evil.com?mastodon.social',
  'evil.com#mastodon.social',
  'evil.com\\mastodon.social',
  'mastodon.social%2eevil.com',
  'mastodon%2esocial',
  'evil.com%00.mastodon.social',
  'mastodon.social:443@evil.com',
  'me:secret@mastodon.social',
  'https://me@mastodon.social',
  'https://mastodon.social@evil.com',
  'a@b@mastodon.social',
  '@@mastodon.social',
  'evil.com／mastodon.social',
  'evil.com？mastodon.social',
  'evil.com＃mastodon.social',
  'evil.com＠mastodon.social',
  'evil.com：80',
  'evil.com＼a',
  'mastodon.social\nevil.com',
  'mastodon.social\tevil.com',
  'mastodon.social evil.com',
  'mastodon\0.social',
  '\0mastodon.social',
  'mastodon.social\u2028evil.com',
  '//mastodon.social',
  '\\\\mastodon.social',
  'https:mastodon.social',
  'https:/mastodon.social',
  'https:\\\\mastodon.social',
  'https:///mastodon.social',
  // Another scheme.
  'http://mastodon.social',
  'javascript:alert(1)',
  'javascript://mastodon.social/%0aalert(1)',
  'data:text/html,a.b',
  'file:///etc/passwd',
  'ftp://mastodon.social',
  // More than a host.
  'mastodon.social/path',
  'mastodon.social//',
  'https://mastodon.social/share',
  'mastodon.social?a=b',
  'mastodon.social#a',
  'mastodon.social?',
  'mastodon.social#',
  // Addresses in digits, however spelled.
  '127.0.0.1',
  '0x7f.1',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '2130706433',
  '127.1',
  '１２７.０.０.１',
  '①②⑦.0.0.1',
  '10.0.0.1:8080',
  '[::1]',
  '::1',
  '[::ffff:127.0.0.1]',
  '0.0.0.0',
  '169.254.169.254',
  '192.168.1.1',
  // Not public, or no host at all.
  'localhost',
  'LOCALHOST',
  'mastodon',
  'printer.local',
  'a.internal',
  'a.localhost',
  'a.test',
  'a.invalid',
  'a.example',
  'a.onion',
  '1.0.0.10.in-addr.arpa',
  'a.local:8080',
  'a.LOCAL',
  'a..b',
  '.a',
  'a.',
  '.',
  '..',
  'mastodon.social.',
  'mastodon..social',
  '.mastodon.social',
  '',
  ' ',
  '@',
  'me@',
  '@me@',
  '/',
  'https://',
  'mastodon.social:',
  'mastodon.social:0x50',
  'mastodon.social:99999',
  'mastodon.social:-1',
  'mastodon.social:8a',
  'xn--.social',
  'xn--a.social',
  'a_b.social',
  'a b.social',
  '{instance}',
  '$&.social',
  '<b>.social',
  'a\u202eb.social',
  'a\ud800.social',
  `${'a'.repeat(300)}.social`,
  `${'a.'.repeat(100000)}social`,
];

describe('instanceHost', () => {
  for (const [written, host] of [
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social ', 'mastodon.social'],
    ['https://mastodon.social', 'mastodon.social'],
    ['https://mastodon.social/', 'mastodon.social'],
    ['HTTPS://Mastodon.Social/', 'mastodon.social'],
    ['mastodon.social/', 'mastodon.social'],
    ['@me@mastodon.social', 'mastodon.social'],
    ['me@mastodon.social', 'mastodon.social'],
    ['münchen.social', 'xn--mnchen-3ya.social'],
    ['xn--mnchen-3ya.social', 'xn--mnchen-3ya.social'],
    ['例え.テスト.jp', 'xn--r8jz45g.xn--zckzah.jp'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['ｍastodon.social', 'mastodon.social'],
    ['host.example.com:8443', 'host.example.com:8443'],
    ['https://host.example.com:8443/', 'host.example.com:8443'],
    ['mastodon.social:443', 'mastodon.social'],
    ['a.b.c.d.co', 'a.b.c.d.co'],
    ['1.fm.co', '1.fm.co'],
    ['localhost.social', 'localhost.social'],
    ['mytest.org', 'mytest.org'],
  ]) {
    it(`${JSON.stringify(written)} → ${host}`, () => assert.equal(instanceHost(written), host));
  }

  for (const written of hostile) {
    it(`refuses ${JSON.stringify(written.slice(0, 60))}`, () =>
      assert.throws(() => instanceHost(written), badInstance));
  }

  it('refuses every naughty string that is no host, with one kind of error', () => {
    for (const string of naughty) {
      try {
        const host = instanceHost(string);
        assert.equal(new URL(`https://${host}`).host, host);
      } catch (error) {
        if (!badInstance(error)) throw error;
      }
    }
  });

  const label = fc.string({
    unit: fc.constantFrom(
      ...'abcxyz0189-',
      'é',
      'ß',
      '語',
      'ａ',
      '\u200d',
      '\u00ad',
      '％',
      '@',
      '/',
      ':',
      '%',
      '.',
      '\\',
    ),
    maxLength: 6,
  });
  const written = fc.oneof(
    fc.domain(),
    anyText(20),
    fc
      .tuple(
        fc.constantFrom('', 'https://', '@me@', 'me@', ' ', '//', 'http://'),
        fc.array(label, {minLength: 1, maxLength: 4}),
        fc.constantFrom('', '/', ':8443', ':80/', '?', '#', ' ', '.'),
      )
      .map(([before, labels, after]) => before + labels.join('.') + after),
  );

  it('always is a host that means itself: in ASCII, public, without anything else', () => {
    fc.assert(
      fc.property(written, (text) => {
        let host;
        try {
          host = instanceHost(text);
        } catch (error) {
          if (!badInstance(error)) throw error;
          return;
        }
        const url = new URL(`https://${host}`);
        assert.equal(url.host, host);
        assert.equal(url.href, `https://${host}/`);
        assert.match(host, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/);
        assert.equal(instanceHost(host), host);
        const platformUrl = shareUrl(platform('mastodon'), {url: 'https://a.example/'}, {instance: text});
        assert.equal(new URL(platformUrl).host, host);
      }),
      {numRuns: 5000},
    );
  });

  it('takes every plain domain', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        fc.pre(
          !/\.(?:local|localhost|internal|test|invalid|example|onion|arpa)$/.test(domain) &&
            URL.canParse(`https://${domain}`),
        );
        assert.equal(instanceHost(domain), domain.toLowerCase());
        assert.equal(instanceHost(`@someone@${domain}`), domain.toLowerCase());
      }),
      {numRuns: 500},
    );
  });
});

describe('shareUrl and the server', () => {
  const share = {url: 'https://a.example/'};

  it('goes to the hub while no server is named, and to the server when one is', () => {
    const {endpoint, hub} = platform('mastodon');
    for (const options of [undefined, {}, {instance: undefined}, {instance: ''}]) {
      assert.ok(shareUrl(platform('mastodon'), share, options).startsWith(hub));
    }
    assert.ok(
      shareUrl(platform('mastodon'), share, {instance: '@me@Mastodon.Social'}).startsWith(
        endpoint.replace('{instance}', 'mastodon.social'),
      ),
    );
  });

  it('needs one where there is no hub', () => {
    const {hub, ...without} = platform('mastodon');
    assert.ok(hub);
    assert.throws(
      () => shareUrl(without, share),
      (error) => error instanceof ShareError && error.code === 'needs-instance',
    );
  });

  it('refuses a bad one before it goes anywhere', () => {
    for (const instance of hostile.filter(Boolean)) {
      assert.throws(() => shareUrl(platform('mastodon'), share, {instance}), badInstance);
    }
  });

  it('does not care where the platform has one server', () => {
    assert.equal(
      shareUrl(platform('reddit'), share, {instance: 'javascript:alert(1)'}),
      shareUrl(platform('reddit'), share),
    );
  });
});
