import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {instanceBase} from '../../dist/core/base.js';
import {fitText, shareUrl, ShareError} from '../../dist/core/index.js';
import {anyText, naughty, places, platform} from './support.mjs';

const badInstance = (error) => error instanceof ShareError && error.code === 'bad-instance';
const share = {url: 'https://a.example/'};
const bases = places.filter(({endpoint}) => endpoint.startsWith('{base}'));

/** Anybody may name these, a page too. */
const PUBLIC = [
  ['links.example.org', 'https://links.example.org'],
  [' Links.Example.ORG ', 'https://links.example.org'],
  ['links.example.org/', 'https://links.example.org'],
  ['links.example.org/app/', 'https://links.example.org/app'],
  ['https://me.example.org:8443/wallabag', 'https://me.example.org:8443/wallabag'],
  ['HTTPS://Me.Example.org:443/Wallabag/', 'https://me.example.org/Wallabag'],
  ['example.org/~me/a_b/c-d.e/index.php', 'https://example.org/~me/a_b/c-d.e/index.php'],
  ['büro.example.org/links', 'https://xn--bro-hoa.example.org/links'],
  ['ｌinks.example.org', 'https://links.example.org'],
];

/** Only who typed them can mean these. */
const TYPED = [
  ['http://links.example.org', 'http://links.example.org'],
  ['HTTP://links.example.org:8080/app/', 'http://links.example.org:8080/app'],
  ['http://192.168.1.5:9090/linkding', 'http://192.168.1.5:9090/linkding'],
  ['192.168.1.5', 'http://192.168.1.5'],
  ['https://192.168.1.5/', 'https://192.168.1.5'],
  ['nas:80/', 'http://nas'],
  ['https://nas:443', 'https://nas'],
  ['https://nas:80', 'https://nas:80'],
  ['93.184.216.34', 'http://93.184.216.34'],
  ['http://nas.local', 'http://nas.local'],
  ['NAS.local/links', 'http://nas.local/links'],
  ['https://nas.local:5001', 'https://nas.local:5001'],
  ['http://nas', 'http://nas'],
  ['localhost:8080', 'http://localhost:8080'],
  ['localhost', 'http://localhost'],
  ['wiki.internal/wallabag', 'http://wiki.internal/wallabag'],
  ['links.home.arpa', 'http://links.home.arpa'],
  ['shaarli.onion', 'http://shaarli.onion'],
];

/** Nobody can mean these, or nobody could see what they mean. */
const NEVER = [
  'nas.a\0',
  'links.example.org\u001f/app',
  'links.example.org/\u017fhaarli',
  // Another host in disguise.
  'https://links.example.org@evil.com',
  'links.example.org@evil.com/app',
  'me@links.example.org',
  '@me@links.example.org',
  'me:secret@nas.local',
  'http://me:secret@192.168.1.5',
  'links.example.org:80@evil.com',
  'evil.com\\links.example.org',
  'https:\\\\evil.com',
  'links.example.org\\@evil.com',
  'evil.com／links.example.org',
  'evil.com＼a',
  'evil.com＠links.example.org',
  'links.example.org%2eevil.com',
  'evil.com%00.example.org',
  'links.example.org\n.evil.com',
  'links.example.org\t/app',
  'links.example.org/a b',
  'links.example.org/app\u0000',
  '\u0000links.example.org',
  'nas\u2028.local',
  'https:/links.example.org',
  'https:links.example.org',
  'https:///links.example.org',
  '//links.example.org/app',
  'http://https://evil.com',
  // Another scheme.
  'javascript:alert(1)',
  'javascript://links.example.org/%0aalert(1)',
  'data:text/html,a.b',
  'file:///etc/passwd',
  'ftp://links.example.org',
  'ws://nas.local',
  // Out of the folder, or more than one.
  'links.example.org/..',
  'links.example.org/../admin',
  'links.example.org/app/../..',
  'links.example.org/app/.',
  'links.example.org/.hidden',
  'links.example.org/%2e%2e/admin',
  'links.example.org/app%2f..',
  'links.example.org/a\\..\\b',
  'links.example.org//evil.com',
  '//evil.com//',
  'links.example.org/app//',
  'links.example.org/;a=b',
  'links.example.org/a:b@c',
  // More than an address's beginning.
  'links.example.org?',
  'links.example.org?a=b',
  'links.example.org/app?url=x',
  'links.example.org#',
  'links.example.org/app#/evil',
  'http://nas.local/?q=1',
  // Digits that the parser reads as others.
  '0x7f.1',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '2130706433',
  '127.1',
  '192.168.001.005',
  '１２７.0.0.1',
  '①②⑦.0.0.1',
  'http://0x7f000001/links',
  '1.2.3.4.5',
  // Brackets need nobody's server.
  '[::1]',
  'http://[::1]:8080',
  '[::ffff:127.0.0.1]',
  // No host.
  '',
  ' ',
  '.',
  '..',
  '/',
  '/app',
  'https://',
  'http://',
  'http:///app',
  'a..b',
  '.nas.local',
  'nas.local.',
  'nas.local:',
  'nas.local:99999',
  'nas.local:-1',
  'nas.local:8a',
  'http://:8080',
  'my nas',
  'büro.local',
  'ﬁle.local',
  'x=y.local',
  'a,b',
  '{base}',
  '$&.local',
  '<b>.local',
  '"nas"',
  'a\u202eb.local',
  'a\ud800.local',
  `${'a'.repeat(300)}.local`,
  `nas.local/${'a/'.repeat(100_000)}`,
  undefined,
  null,
  7,
  {},
  ['nas.local'],
];

describe('instanceBase', () => {
  for (const [written, base] of PUBLIC) {
    it(`${JSON.stringify(written)} → ${base}, whoever names it`, () => {
      assert.equal(instanceBase(written), base);
      assert.equal(instanceBase(written, true), base);
    });
  }

  for (const [written, base] of TYPED) {
    it(`${JSON.stringify(written)} → ${base}, only where the reader typed it`, () => {
      assert.equal(instanceBase(written, true), base);
      assert.throws(() => instanceBase(written), badInstance);
    });
  }

  for (const written of NEVER) {
    it(`refuses ${String(JSON.stringify(written)).slice(0, 60)}, typed or not`, () => {
      assert.throws(() => instanceBase(written), badInstance);
      assert.throws(() => instanceBase(written, true), badInstance);
    });
  }

  const label = fc.string({
    unit: fc.constantFrom(
      ...'abcxyz0189-_~',
      'é',
      'ß',
      '語',
      'ａ',
      '１',
      '\u200d',
      '\u00ad',
      '％',
      '@',
      '/',
      ':',
      '%',
      '.',
      '\\',
      '\0',
    ),
    maxLength: 6,
  });
  const written = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    anyText(20),
    fc.constantFrom(...NEVER.filter((one) => typeof one === 'string')),
    fc
      .tuple(
        fc.constantFrom('', 'https://', 'http://', 'HTTP://', '@me@', 'me@', ' ', '//', '0x', 'javascript:'),
        fc.array(fc.oneof(label, fc.constantFrom('nas', 'local', 'org', '127', '0x7f', 'evil')), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom('', '/', ':8443', ':80/', '?', '#', ' ', '.', '/app', '/../x', '/%2e', '//b', '/a/b/', '\\b'),
      )
      .map(([before, labels, after]) => before + labels.join('.') + after),
  );

  /** Nothing is normalised beyond what a reader would read in it. */
  function holds(text, typed) {
    let base;
    try {
      base = instanceBase(text, typed);
    } catch (error) {
      if (!badInstance(error)) throw error;
      return;
    }
    const url = new URL(base);
    // It means itself: nothing but scheme, host, port and folders, and no other way to read it.
    assert.equal(url.origin + url.pathname.replace(/\/$/, ''), base);
    assert.match(base, /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w~-][\w.~-]*)*$/);
    assert.equal(instanceBase(base, typed), base, 'and stays');
    // What a page names is public and https.
    if (!typed) assert.match(base, /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d+)?(?:\/|$)/);
    // In letters that everybody has, the host stands in what was typed, and nothing before it but a scheme.
    const [, host = ''] = /^(?:https?:\/\/)?([^/:]*)/i.exec(text.trim()) ?? [];
    if (/^[\0-\x7f]*$/.test(text.trim())) assert.equal(host.toLowerCase(), url.hostname, text);
    // In others it is a name that the reader is shown, never a private one.
    else assert.match(url.hostname, /\.[a-z][a-z0-9-]*$/);
    for (const place of bases) {
      const address = shareUrl(place, share, {instance: text, typed});
      assert.ok(address.startsWith(place.endpoint.replace('{base}', base)), address);
      assert.equal(new URL(address).origin, url.origin);
    }
  }

  for (const typed of [false, true]) {
    it(`always is an origin and folders that can be read in what was written${typed ? ', typed too' : ''}`, () => {
      fc.assert(
        fc.property(written, (text) => holds(text, typed)),
        {numRuns: 4000},
      );
      for (const text of naughty) holds(text, typed);
    });
  }

  it('takes every plain private host that is typed', () => {
    const port = fc.oneof(
      fc.constant(''),
      fc.integer({min: 1025, max: 65535}).map((number) => `:${String(number)}`),
    );
    const host = fc.oneof(fc.ipV4(), fc.constantFrom('localhost', 'nas', 'nas.local', 'a.b.internal'));
    fc.assert(
      fc.property(host, port, fc.constantFrom('', '/links'), (name, number, path) => {
        assert.equal(instanceBase(name + number + path, true), `http://${name}${number}${path}`);
      }),
    );
  });
});

describe('shareUrl and base addresses', () => {
  it('needs one', () => {
    for (const place of bases) {
      assert.throws(
        () => shareUrl(place, share),
        (error) => error instanceof ShareError && error.code === 'needs-instance',
      );
    }
  });

  it('keeps a port and a folder', () => {
    assert.equal(
      shareUrl(
        platform('linkding'),
        {...share, title: 'Tea', tags: ['black tea', 'cake']},
        {instance: 'me.example.org:8443/links/'},
      ),
      'https://me.example.org:8443/links/bookmarks/new?url=https%3A%2F%2Fa.example%2F&title=Tea&tags=black-tea%20cake',
    );
  });

  it('goes to a private host only where the reader typed it, and no prototype can say so', () => {
    for (const [instance, base] of TYPED) {
      assert.throws(() => shareUrl(platform('wallabag'), share, {instance}), badInstance);
      assert.throws(
        () => shareUrl(platform('wallabag'), share, Object.assign(Object.create({typed: true}), {instance})),
        badInstance,
      );
      assert.ok(shareUrl(platform('wallabag'), share, {instance, typed: true}).startsWith(`${base}/bookmarklet?url=`));
    }
  });

  it('is public, typed or not, where the platform has only hosts', () => {
    for (const [instance] of TYPED) {
      assert.throws(() => shareUrl(platform('mastodon'), share, {instance, typed: true}), badInstance);
    }
  });

  it('has as much room for a message as the web', () => {
    const text = 'a'.repeat(5000);
    assert.ok(fitText(platform('odd-base'), {...share, text}).startsWith(text));
  });
});
