// What the script fetches from beside it: exactly what the page uses, from the right place, and never at any cost to the bar.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const {fediverse} = await import(`${root}dist/presets/fediverse.js`);
const JS = {'content-type': 'text/javascript'};
const entry = () => ({headers: JS, body: readFileSync(`${root}cdn/waft.js`)});
const bar = (platforms) => `<share-bar platforms="${platforms}"></share-bar>`;

/** As little as a platform can be, as some build before or after this one may have it. */
const PLAIN = {
  id: 'threads',
  label: 'Threads',
  kind: 'social',
  endpoint: 'https://www.threads.com/intent/post?',
  icon: 'M0 0h24v24z',
};

/** Fields that cannot be used, so the platform is left out and named. */
const BROKEN = [
  {id: 'Threads!'},
  {id: undefined},
  {label: ''},
  {label: undefined},
  {icon: '<svg/onload=alert(1)>'},
  {endpoint: 'javascript:alert(1)//'},
  {endpoint: '/intent/post?'},
  {hub: 'data:text/html,'},
  {color: 'red;background:url(//evil.example)'},
];

/** Fields of a wrong form; whether one is worth a warning is ours to say, but it must not cost the rest of the bar. */
const ODD = [
  {aliases: 7},
  {aliases: null},
  {params: 'url'},
  {params: null},
  {tags: 7},
  {tags: null},
  {limits: 7},
  {limits: null},
];

const HOSTILE = [
  '../x',
  '__proto__',
  'constructor',
  'toString',
  'x/../../y',
  '%2e%2e',
  'ＴＨＲＥＡＤＳ',
  'threads.js',
  'threads?',
  './threads',
  'https://evil.example/threads',
  'a'.repeat(10_000),
  '🦆',
];

describe('neighbours', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({mounts: {'/': root, '/npm/waft/': root, '/npm/waft@0.1.0/': root}});
    for (const path of ['/npm/waft', '/npm/waft@0.1.0', '/npm/waft@0.1.0/']) site.pages[path] = entry;
    site.pages['/moved/waft'] = () => ({status: 302, headers: {location: '/npm/waft@0.1.0/cdn/waft.js'}});
  });
  after(() => site.close());

  const NEIGHBOUR = '/cdn/platforms/threads.js';

  /** Opens a page, `neighbour` standing in for the file of Threads. */
  async function visit(parts, neighbour) {
    delete site.pages[NEIGHBOUR];
    if (neighbour) site.pages[NEIGHBOUR] = neighbour;
    site.pages['/'] = page(parts);
    site.requests.length = 0;
    return open(`${site.origin}/`, {before: recordEvents});
  }
  /** Waits until these addresses were asked for, and no other. */
  const asksFor = (paths) => eventually(() => assert.deepEqual(site.requests, paths), {still: 150});
  const served = (platform) => () => ({headers: JS, body: `export const threads = ${JSON.stringify(platform)};`});

  it('are fetched by name before any press, and drawn', async () => {
    const tab = await visit({body: bar('threads x raindrop')});
    await draws(tab, ['threads', 'x', 'raindrop']);
    await asksFor(['/', '/cdn/waft.js', '/cdn/platforms/threads.js', '/cdn/platforms/raindrop.js']);
    await isQuiet(tab);
  });

  it('are fetched for a button and for a bar that comes later', async () => {
    const tab = await visit({body: '<share-button platform="threads"></share-button>'});
    await draws(tab, ['threads'], 'share-button');
    await tab.evaluate(
      (text) => document.body.append(document.createRange().createContextualFragment(text)),
      bar('x print line'),
    );
    await draws(tab, ['x', 'print', 'line']);
    assert.deepEqual(
      site.requests.slice(2).sort(),
      ['line', 'print', 'threads'].map((id) => `/cdn/platforms/${id}.js`),
    );
    await isQuiet(tab);
  });

  it('speak the language of the page', async () => {
    const tab = await visit({body: bar('x'), lang: 'de-CH'});
    await tab.waitForFunction(() =>
      document.querySelector('share-bar').shadowRoot.querySelector('a').ariaLabel.includes('Tab'),
    );
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js', '/cdn/locales/de.js']);
    await isQuiet(tab);
  });

  for (const [script, folder, query = ''] of [
    ['/cdn/waft.js?v=3', '/cdn', '?v=3'],
    ['/npm/waft@0.1.0/cdn/waft.js', '/npm/waft@0.1.0/cdn'],
    ['/npm/waft@0.1.0', '/npm/waft@0.1.0/cdn'],
    ['/npm/waft@0.1.0?v=3', '/npm/waft@0.1.0/cdn', '?v=3'],
    ['/npm/waft@0.1.0/', '/npm/waft@0.1.0/cdn'],
    ['/npm/waft', '/npm/waft/cdn'],
  ]) {
    it(`lie beside ${script}, which runs once`, async () => {
      const tab = await visit({body: bar('threads raindrop'), script});
      await draws(tab, ['threads', 'raindrop']);
      const files = ['threads', 'raindrop'].map((id) => `${folder}/platforms/${id}.js${query}`);
      await asksFor(['/', script, ...files]);
      await isQuiet(tab);
    });
  }

  it('lie beside where the script was moved to', async () => {
    const tab = await visit({body: bar('threads'), script: '/moved/waft'});
    await draws(tab, ['threads']);
    assert.equal(site.requests.at(-1), '/npm/waft@0.1.0/cdn/platforms/threads.js');
    await isQuiet(tab);
  });

  it('are not asked for what a script of the page brings', async () => {
    const village = JSON.stringify({...PLAIN, id: 'village'});
    const own = `<script type="module">
      import {addPlatforms} from '/cdn/waft.js';
      addPlatforms(${village});
    </script>`;
    const tab = await visit({body: `${bar('village threads')}${own}`});
    await draws(tab, ['village', 'threads']);
    await asksFor(['/', '/cdn/waft.js', NEIGHBOUR]);
    await isQuiet(tab);
  });

  it('come from another origin if the script does', async () => {
    const other = await startSite({headers: {'access-control-allow-origin': '*'}});
    const tab = await visit({body: bar('threads raindrop'), script: `${other.origin}/cdn/waft.js`});
    await draws(tab, ['threads', 'raindrop']);
    assert.deepEqual(site.requests, ['/']);
    assert.deepEqual(other.requests, ['/cdn/waft.js', '/cdn/platforms/threads.js', '/cdn/platforms/raindrop.js']);
    await isQuiet(tab);
    await other.close();
  });

  it('are asked for once, however many bars name them', async () => {
    const tab = await visit({body: bar('x raindrop').repeat(200)});
    await draws(tab, ['x', 'raindrop'], 'share-bar:last-of-type');
    const counts = await tab.$$eval('share-bar', (bars) =>
      bars.map((one) => one.shadowRoot.querySelectorAll('a').length),
    );
    assert.deepEqual(new Set(counts), new Set([2]));
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js', '/cdn/platforms/raindrop.js']);
    await isQuiet(tab);
  });

  it('are one file for a preset, shown in its place', async () => {
    const tab = await visit({body: bar('copy fediverse email')});
    await draws(tab, ['copy', ...fediverse.platforms.map(({id}) => id), 'email']);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js', '/cdn/platforms/fediverse.js']);
    await isQuiet(tab);
  });

  it('of a preset leave what the site has mended', async () => {
    const mended = {...PLAIN, endpoint: 'https://threads.example/?', params: {url: 'u'}};
    const script = `import('/cdn/waft.js').then(({addPlatforms}) => addPlatforms(${JSON.stringify(mended)}))`;
    const tab = await visit({head: `<script>${script}</script>`, body: bar('popular')});
    const brought = ['copy', 'facebook', 'x', 'bluesky', 'mastodon', 'linkedin', 'reddit', 'whatsapp', 'telegram'];
    await draws(tab, [...brought, 'email', 'threads', 'pinterest', 'tumblr']);
    const to = await tab.$eval('share-bar', (one) => one.shadowRoot.querySelector('[part~=threads]').href);
    assert.match(to, /^https:\/\/threads\.example\//);
    await isQuiet(tab);
  });

  it('tell once what has closed, by any of its names, and leave no place for it', async () => {
    const tab = await visit({body: bar('x pocket google-plus') + bar('pocket x')});
    await draws(tab, ['x']);
    const told = [
      '[waft] unknown-platform "google-plus": Google+ has closed (2019-04-02)',
      '[waft] unknown-platform "pocket": Pocket has closed (2025-07-08); use: instapaper raindrop readwise',
    ];
    // Which of two files comes first is not ours to say.
    await eventually(() => assert.deepEqual(warnings(tab).sort(), told), {still: 150});
    await settles(tab);
    assert.deepEqual(site.requests.slice(2), ['/cdn/platforms/pocket.js', '/cdn/platforms/google-plus.js']);
    const counts = await tab.$$eval('share-bar', (bars) =>
      bars.map((one) => one.shadowRoot.querySelectorAll('li:not(.more)').length),
    );
    assert.deepEqual(counts, [1, 1]);
    await tab.close();
  });

  describe('of another build', () => {
    it('may have more than we know', async () => {
      const more = {
        params: {url: 'url', mood: 'mood'},
        tags: {join: ' ', style: 'new'},
        limits: {post: 500, unit: 'words', emoji: 3},
        future: {a: [1]},
      };
      const tab = await visit({body: bar('x threads reddit')}, served({...PLAIN, ...more}));
      await draws(tab, ['x', 'threads', 'reddit']);
      const href = await tab.$eval('share-bar', ({shadowRoot}) => shadowRoot.querySelector('[part~=threads]').href);
      assert.equal(href, `${PLAIN.endpoint}url=${encodeURIComponent(`${site.origin}/`)}`);
      await isQuiet(tab);
    });

    it('may have no more than it must', async () => {
      const tab = await visit({body: bar('x threads reddit')}, served(PLAIN));
      await draws(tab, ['x', 'threads', 'reddit']);
      await isQuiet(tab);
    });

    for (const fault of BROKEN) {
      it(`is one warning where ${inspect(fault)}`, async () => {
        const tab = await visit({body: bar('x threads reddit')}, served({...PLAIN, ...fault}));
        await settles(tab);
        await draws(tab, ['x', 'reddit']);
        await isQuiet(tab, [/^\[waft\] bad-platform /]);
      });
    }

    for (const fault of ODD) {
      it(`leaves the bar as it is where ${inspect(fault)}`, async () => {
        const tab = await visit({body: bar('x threads reddit')}, served({...PLAIN, ...fault}));
        await settles(tab);
        const ids = await shown(tab);
        assert.deepEqual(
          ids.filter((id) => id !== 'threads'),
          ['x', 'reddit'],
        );
        await isQuiet(
          tab,
          warnings(tab).map(() => /^\[waft\] bad-platform /),
        );
        assert.ok(warnings(tab).length <= 1);
      });
    }

    for (const [name, body] of [
      ['null', 'export const threads = null;'],
      ['nothing', ''],
      ['another platform', `export const other = ${JSON.stringify({...PLAIN, id: 'other'})};`],
    ]) {
      it(`is one warning where it exports ${name}`, async () => {
        const tab = await visit({body: bar('x threads reddit')}, () => ({headers: JS, body}));
        await settles(tab);
        await draws(tab, ['x', 'reddit']);
        await isQuiet(tab, [/^\[waft\] [a-z]+-platform /]);
      });
    }
  });

  for (const [name, answer] of [
    ['missing', {status: 404}],
    ['a page of the site in its place', {body: '<!doctype html><title>Not here</title>'}],
    ['half of it', {headers: JS, body: 'export const threads = {id: "thr'}],
  ]) {
    it(`${name}: one warning for all bars, and the rest of them stands`, async () => {
      const tab = await visit({body: bar('x threads reddit').repeat(3)}, () => answer);
      await settles(tab);
      await draws(tab, ['x', 'reddit']);
      await draws(tab, ['x', 'reddit'], 'share-bar:last-of-type');
      await eventually(() => assert.equal(warnings(tab).length, 1), {still: 150});
      assert.equal(site.requests.filter((path) => path === NEIGHBOUR).length, 1);
      assert.deepEqual(await faults(tab), []);
      assert.match(warnings(tab)[0], /^\[waft\] unknown-platform "threads"/);
      await tab.close();
    });
  }

  for (const kind of ['party', 'constructor']) {
    it(`of a kind that is not known here (${kind}) has its label for a name`, async () => {
      const tab = await visit({body: bar('x threads reddit')}, served({...PLAIN, kind}));
      await draws(tab, ['x', 'threads', 'reddit']);
      const name = await tab.$eval(
        'share-bar',
        (element) => element.shadowRoot.querySelector('[part~=threads]').ariaLabel,
      );
      assert.match(name, /^Threads/);
      await isQuiet(tab);
    });
  }

  describe('that is slow', () => {
    let released;
    let release;
    beforeEach(() => {
      released = new Promise((resolve) => (release = resolve));
    });
    const held = () => released.then(served(PLAIN));
    const isAskedFor = () => eventually(() => assert.ok(site.requests.includes(NEIGHBOUR)));

    it('is drawn in its place in the list when it comes, and moves no other', async () => {
      const tab = await visit({body: bar('x threads reddit')}, held);
      const place = () =>
        tab.$eval('share-bar', ({shadowRoot}) => shadowRoot.querySelector('[part~=reddit]').getBoundingClientRect().x);
      await draws(tab, ['x', 'reddit']);
      await isAskedFor();
      await pause(150);
      await draws(tab, ['x', 'reddit']);
      const before = await place();
      // Nobody meets what keeps its place, by keys neither.
      for (const part of ['x', 'reddit']) {
        await tab.keyboard.press('Tab');
        assert.match(
          await tab.$eval('share-bar', (one) => one.shadowRoot.activeElement.getAttribute('part')),
          RegExp(part),
        );
      }
      release();
      await draws(tab, ['x', 'threads', 'reddit']);
      assert.equal(await place(), before);
      await isQuiet(tab);
    });

    it('does not take the focus from the reader', async () => {
      const tab = await visit({body: bar('x threads reddit')}, held);
      await draws(tab, ['x', 'reddit']);
      await (await tab.$('share-bar >>> [part~=reddit]')).focus();
      await isAskedFor();
      release();
      await draws(tab, ['x', 'threads', 'reddit']);
      const focused = await tab.$eval('share-bar', ({shadowRoot}) => shadowRoot.activeElement?.getAttribute('part'));
      assert.equal(focused, 'button reddit');
      await isQuiet(tab);
    });

    it('is not worth a warning, where a classic script stood before it', async () => {
      const head = '<script src="/cdn/waft.classic.js"></script>';
      const tab = await visit({head, body: bar('x threads')}, held);
      await isAskedFor();
      await pause(150);
      release();
      await draws(tab, ['x', 'threads']);
      await isQuiet(tab);
    });
  });

  it('no name makes an address that is not known: one warning each', async () => {
    const tab = await visit({body: bar(`x ${HOSTILE.join(' ')}`).repeat(2)});
    await tab.evaluate((ids) => {
      const late = Object.assign(document.createElement('share-bar'), {
        platforms: [...ids, 'x y', '../../cdn/platforms/threads'],
      });
      const buttons = ids.map((platform) => Object.assign(document.createElement('share-button'), {platform}));
      document.body.append(late, ...buttons);
    }, HOSTILE);
    const expected = [...HOSTILE, 'x y', '../../cdn/platforms/threads'];
    const subjects = () => warnings(tab).map((line) => /unknown-platform "(.*?)…?":/.exec(line)?.[1]);
    await eventually(() =>
      assert.deepEqual(
        subjects(),
        expected.map((id) => id.slice(0, 60)),
      ),
    );
    await settles(tab);
    await draws(tab, ['x']);
    await isQuiet(
      tab,
      expected.map(() => /unknown-platform/),
    );
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
  });

  for (const lang of [
    '../de',
    '__proto__',
    'constructor',
    'toString',
    '%64e',
    'ｄｅ',
    'tlh',
    '-',
    'd'.repeat(10_000),
  ]) {
    it(`nor does a language: ${lang.slice(0, 12)}`, async () => {
      const tab = await visit({body: bar('x'), lang});
      await draws(tab, ['x']);
      await pause(100);
      assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
      await isQuiet(tab);
    });
  }

  it('an alias is its platform', async () => {
    const tab = await visit({body: bar('twitter mail x email')});
    await draws(tab, ['x', 'email']);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
    await isQuiet(tab);
  });
});

function inspect(fault) {
  return JSON.stringify(fault, (_, value) => value ?? String(value));
}

const idsOf = (element) =>
  [...(element.shadowRoot?.querySelectorAll('[part~=button]:not([part~=more], :disabled)') ?? [])].map(
    (one) => one.getAttribute('part').split(' ')[1],
  );

const shown = (tab, selector = 'share-bar') => tab.$eval(selector, idsOf);

/** Waits until the element shows these platforms, in this order. */
const draws = (tab, ids, selector = 'share-bar') =>
  eventually(async () => assert.deepEqual(await shown(tab, selector), ids));

/** Waits until no bar keeps a place for what is on its way. */
const settles = (tab) =>
  eventually(async () => {
    const waiting = await tab.$$eval('share-bar', (bars) =>
      bars.map(({shadowRoot}) => shadowRoot.querySelectorAll(':disabled').length),
    );
    assert.equal(Math.max(...waiting), 0);
  });

const faults = (tab) => tab.evaluate(() => window.seen.faults);
const warnings = (tab) =>
  tab.lines.map((line) => line.replace(/^\w+: /, '')).filter((line) => line.startsWith('[waft]'));

/** Nothing was thrown, the console has these warnings and no other line; closes the page. */
async function isQuiet(tab, expected = []) {
  await eventually(
    () => {
      assert.equal(tab.lines.length, expected.length, tab.lines.join('\n').slice(0, 2000));
      for (const [i, form] of expected.entries()) assert.match(warnings(tab)[i] ?? '', form);
    },
    // What nobody expects does not go away.
    expected.length ? {still: 150} : {within: 0},
  );
  assert.deepEqual(await faults(tab), []);
  await tab.close();
}
