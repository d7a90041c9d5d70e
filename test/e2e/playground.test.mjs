// The first page of the demo in use: by mouse, by finger, by keyboard alone.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {integrity, version} from '../../demo/data.js';
import {scriptTag} from '../../demo/snippet.js';
import {DEFAULTS, fragmentOf, readFragment} from '../../demo/state.js';
import {accessNodes} from '../support/access-tree.mjs';
import {violations} from '../support/axe.mjs';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {startSite} from '../support/site.mjs';

const release = {version, integrity};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Run in the page before its scripts: a clipboard that keeps what it is given, or refuses where `window.refused` is set. */
function stubClipboard() {
  window.copied = [];
  const writeText = async (text) => {
    if (window.refused) throw new DOMException('no', 'NotAllowedError');
    window.copied.push(text);
  };
  Object.assign(navigator.clipboard, {write: async () => undefined, writeText});
}

const order = (tab) => tab.$$eval('#order .name', (names) => names.map(({textContent}) => textContent));
const said = (tab) => tab.$eval('#said', ({textContent}) => textContent);
const bar = (tab) => tab.$eval('#stage share-bar', ({outerHTML}) => outerHTML.replace(' placement="playground"', ''));
const code = (tab) => tab.$eval('[role=tabpanel]:not([hidden]) code', ({textContent}) => textContent);
const shown = (tab) =>
  tab.$eval('share-bar', ({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('li:not(.more, [hidden]) > *')].map(({part}) => part[1]),
  );

describe('the playground', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  async function visit(fragment = '', more = {}) {
    const tab = await open(`${site.origin}/demo/index.html${fragment}`, {before: stubClipboard, ...more});
    await tab.waitForNetworkIdle({idleTime: 100});
    return tab;
  }
  const fragmentIs = (tab, fragment) =>
    tab.waitForFunction((wanted) => window.location.hash === wanted, {timeout: 10_000}, fragment);

  /** Presses Tab until the focus is on what has this name. */
  async function tabTo(tab, name) {
    const names = [];
    for (let i = 0; i < 150; i++) {
      await tab.keyboard.press('Tab');
      const focused = await tab.evaluate(() => {
        const {activeElement: element} = document;
        return element.ariaLabel || element.labels?.[0]?.textContent.trim() || element.textContent.trim();
      });
      if (focused === name) return;
      names.push(focused);
    }
    assert.fail(`"${name}" is not among ${names.join(', ')}`);
  }

  it('is the default bar at first, and its address is bare', async () => {
    const tab = await visit();
    assert.equal(await bar(tab), '<share-bar></share-bar>');
    assert.equal((await order(tab)).length, DEFAULTS.platforms.length);
    assert.equal(await code(tab), scriptTag(DEFAULTS, release));
    // It would be written a quarter of a second later.
    await pause(350);
    assert.equal(await tab.evaluate(() => window.location.hash), '');
    await tab.close();
  });

  it('can be used by keyboard alone, and says what it does', async () => {
    const tab = await visit();
    const press = (key) => tab.keyboard.press(key);

    await tabTo(tab, 'Script tag');
    await press('ArrowRight');
    await press('ArrowRight');
    assert.match(await code(tab), /return <share-bar \/>/);
    await press('End');
    assert.match(await code(tab), /<script setup>/);
    await press('Home');
    await tabTo(tab, 'Copy');
    await press('Enter');
    await tab.waitForFunction(() => document.querySelector('#said').textContent);
    assert.equal(await said(tab), 'Snippet copied');
    assert.deepEqual(await tab.evaluate(() => window.copied), [scriptTag(DEFAULTS, release)]);

    await tabTo(tab, 'brand');
    await press('ArrowRight');
    assert.match(await bar(tab), / variant="mono"/);
    await tabTo(tab, 'Size');
    await press('ArrowLeft');
    assert.match(await bar(tab), / size="43"/);
    await tabTo(tab, 'Words');
    await press('Space');
    assert.match(await bar(tab), / show-labels=""/);

    await tabTo(tab, 'Move Copy link down');
    await press('Enter');
    await press('Space');
    assert.deepEqual((await order(tab)).slice(0, 4), ['Share…', 'Facebook', 'X', 'Copy link']);
    assert.equal(await said(tab), 'Copy link: place 4 of 11');
    assert.match(await bar(tab), / platforms="native facebook x copy bluesky /);
    await tabTo(tab, 'Take out Copy link');
    await press('Enter');
    assert.equal(await said(tab), 'Copy link taken out, 10 left');
    assert.equal(await tab.evaluate(() => document.activeElement.ariaLabel), 'Take out Bluesky');

    await tabTo(tab, 'Hacker News');
    await press('Enter');
    assert.equal(await said(tab), 'Hacker News: place 11 of 11');
    assert.equal(await tab.evaluate(() => document.activeElement.ariaPressed), 'true');
    await press('Enter');
    assert.equal(await said(tab), 'Hacker News taken out, 10 left');
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('does not move what is first or last any further, and says so', async () => {
    const tab = await visit('#platforms=copy+x');
    await (await tab.$('[aria-label="Move Copy link up"]')).press('Enter');
    assert.equal(await said(tab), 'Copy link is first already');
    await (await tab.$('[aria-label="Move X down"]')).press('Enter');
    assert.equal(await said(tab), 'X is last already');
    assert.deepEqual(await order(tab), ['Copy link', 'X']);
    await tab.close();
  });

  it('keeps the focus somewhere when the last platform is taken out', async () => {
    const tab = await visit('#platforms=copy');
    await (await tab.$('[aria-label="Take out Copy link"]')).press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'order');
    assert.ok(await tab.$eval('#none', (note) => note.checkVisibility()));
    assert.match(await code(tab), /<share-bar platforms=""><\/share-bar>$/);
    assert.deepEqual(await violations(tab), []);
    await fragmentIs(tab, '#platforms=');
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  describe('dragging', () => {
    const centre = async (tab, name, part) => {
      await tab.$eval('#order', (list) => list.scrollIntoView({block: 'center'}));
      const row = await tab.waitForSelector(`xpath/.//li[span[@class="name" and text()="${name}"]]`);
      const box = await (await row.$(part)).boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };

    it('puts a row where the mouse lets it go', async () => {
      const tab = await visit('#platforms=copy+x+bluesky+mastodon+email', {viewport: {width: 1280, height: 1600}});
      const [x, y] = await centre(tab, 'Mastodon', '.name');
      const [, top] = await centre(tab, 'X', '.name');
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.move(x, top + 1, {steps: 8});
      assert.deepEqual(await shown(tab), ['copy', 'mastodon', 'x', 'bluesky', 'email']);
      await tab.mouse.up();
      assert.deepEqual(await order(tab), ['Copy link', 'Mastodon', 'X', 'Bluesky', 'Email']);
      assert.equal(await said(tab), 'Mastodon: place 2 of 5');
      await tab.mouse.move(x, top + 200, {steps: 4});
      assert.deepEqual((await order(tab))[1], 'Mastodon');
      await fragmentIs(tab, '#platforms=copy+mastodon+x+bluesky+email');
      await tab.close();
    });

    it('below the last row is at the end, and Escape puts all back', async () => {
      const tab = await visit('#platforms=copy+x+bluesky', {viewport: {width: 1280, height: 1600}});
      const [x, y] = await centre(tab, 'Copy link', '.grip');
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.move(x, y + 900, {steps: 8});
      assert.deepEqual(await order(tab), ['X', 'Bluesky', 'Copy link']);
      await tab.keyboard.press('Escape');
      assert.deepEqual(await order(tab), ['Copy link', 'X', 'Bluesky']);
      await tab.mouse.move(x, y + 100, {steps: 2});
      await tab.mouse.up();
      assert.deepEqual(await order(tab), ['Copy link', 'X', 'Bluesky']);
      await tab.close();
    });

    it('goes by finger on the grip, and the page stays where it is', async () => {
      const viewport = {width: 390, height: 800, hasTouch: true, isMobile: true};
      const tab = await visit('#platforms=copy+x+bluesky+email', {viewport});
      const [x, y] = await centre(tab, 'Copy link', '.grip');
      const [, below] = await centre(tab, 'Bluesky', '.grip');
      const scrolled = await tab.evaluate(() => window.scrollY);
      const touch = await tab.touchscreen.touchStart(x, y);
      for (let i = 1; i <= 8; i++) await touch.move(x, y + ((below - y) * i) / 8);
      await touch.end();
      assert.deepEqual(await order(tab), ['X', 'Bluesky', 'Copy link', 'Email']);
      assert.equal(await tab.evaluate(() => window.scrollY), scrolled);
      await tab.close();
    });

    it('does not begin at a row’s buttons', async () => {
      const tab = await visit('#platforms=copy+x+bluesky', {viewport: {width: 1280, height: 1600}});
      const [x, y] = await centre(tab, 'Copy link', '.out');
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.move(x, y + 100, {steps: 4});
      await tab.mouse.up();
      assert.deepEqual(await order(tab), ['Copy link', 'X', 'Bluesky']);
      await tab.close();
    });
  });

  describe('the address', () => {
    const FRAGMENTS = [
      '#platforms=hackernews+copy+raindrop&variant=outline&size=32&show-labels=&layout=column&max=2&lang=de',
      '#variant=plain&lang=ar&dir=rtl&scheme=dark',
      '#size=64&layout=wrap&scheme=light',
    ];
    for (const fragment of FRAGMENTS) {
      it(`brings back ${fragment}`, async () => {
        const tab = await visit(fragment);
        const state = readFragment(fragment);
        assert.equal(`#${fragmentOf(state)}`, fragment);
        assert.equal(await code(tab), scriptTag(state, release));
        const fields = await tab.$eval('#looks', ({elements}) =>
          Object.fromEntries(
            ['variant', 'layout', 'lang', 'dir', 'scheme', 'size', 'max'].map((name) => [name, elements[name].value]),
          ),
        );
        for (const [name, value] of Object.entries(fields)) assert.equal(value, String(state[name] ?? ''), name);
        // Any change and back: the address is the same again.
        const hash = () => tab.evaluate(() => window.location.hash);
        await tab.click('#labels');
        await eventually(async () => assert.notEqual(await hash(), fragment));
        await tab.click('#labels');
        await eventually(async () => assert.equal(await hash(), fragment));
        assert.deepEqual(tab.lines, []);
        await tab.close();
      });
    }

    it('is followed when it is changed by hand, and passed on by the bar', async () => {
      const tab = await visit('#variant=mono');
      await tab.evaluate(() => (window.location.hash = '#variant=plain&size=32'));
      await tab.waitForFunction(() => document.querySelector('#stage share-bar').variant === 'plain');
      const link = await tab.$('share-bar >>> [part~=facebook]');
      await link.hover();
      await link.focus();
      const href = await link.evaluate((a) => a.href);
      assert.ok(new URL(href).searchParams.get('u').endsWith('/demo/index.html#variant=plain&size=32'), href);
      await tab.click('#again');
      await fragmentIs(tab, '');
      await tab.close();
    });

    it('may be nonsense', async () => {
      const tab = await visit('#platforms=<b>+x+x+pocket&size=1e9&variant=constructor&max=-4&lang=tlh');
      assert.equal(await bar(tab), '<share-bar platforms="x"></share-bar>');
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });
  });

  it('turns with the language, and back by the direction', async () => {
    const tab = await visit();
    await tab.select('#lang', 'ar');
    assert.equal(await bar(tab), '<share-bar lang="ar" dir="rtl"></share-bar>');
    await tab.waitForFunction(
      () => document.querySelector('share-bar').shadowRoot.querySelector('[part~=copy]').ariaLabel === 'نسخ الرابط',
    );
    const [first, second] = await tab.$eval('share-bar', ({shadowRoot}) =>
      ['copy', 'facebook'].map((id) => shadowRoot.querySelector(`[part~=${id}]`).getBoundingClientRect().x),
    );
    assert.ok(first > second);
    await tab.click('[name=dir][value=ltr]');
    assert.equal(await bar(tab), '<share-bar lang="ar"></share-bar>');
    await tab.select('#lang', '');
    await tab.waitForFunction(
      () => document.querySelector('share-bar').shadowRoot.querySelector('[part~=copy]').ariaLabel === 'Copy link',
    );
    await tab.close();
  });

  for (const fragment of ['#variant=outline&scheme=dark', '#variant=plain&show-labels=&scheme=light&layout=column']) {
    for (const value of ['light', 'dark']) {
      it(`is clean by axe on ${value} with ${fragment}`, async () => {
        const tab = await visit(fragment);
        await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
        assert.deepEqual(await violations(tab), []);
        await tab.close();
      });
    }
  }

  it('keeps still for those who ask for it', async () => {
    const tab = await visit();
    const moves = () =>
      tab.evaluate(() => document.getAnimations().filter(({playState}) => playState === 'running').length);
    const moveOne = async () => (await tab.$('[aria-label="Move X up"]')).press('Enter');
    await moveOne();
    assert.ok(await moves());
    await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await tab.reload();
    await tab.waitForSelector('.platform');
    await moveOne();
    assert.equal(await moves(), 0);
    await tab.close();
  });

  it('works on a page from right to left', async () => {
    const tab = await visit('', {
      before: `(${stubClipboard})(); addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'))`,
    });
    await tab.focus('#tab-tag');
    await tab.keyboard.press('ArrowLeft');
    assert.match(await code(tab), /waft\/auto\.js/);
    assert.deepEqual(await violations(tab), []);
    await tab.close();
  });

  it('shows less with less room', async () => {
    const tab = await visit();
    const before = (await shown(tab)).length;
    await tab.$eval('#room', (range) => {
      range.value = '30';
      range.dispatchEvent(new Event('input', {bubbles: true}));
    });
    await tab.waitForFunction(
      (count) => document.querySelector('share-bar').shadowRoot.querySelectorAll('li:not([hidden])').length < count,
      {},
      before,
    );
    assert.equal(await bar(tab), '<share-bar></share-bar>');
    await tab.close();
  });

  it('finds a platform by its name, and hides kinds that have none', async () => {
    const tab = await visit();
    await tab.type('#search', 'hacker');
    const names = await tab.$$eval('.choice', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    );
    assert.deepEqual(names, ['Hacker News', 'Journal du hacker']);
    assert.equal((await tab.$$eval('#choices h4', (all) => all.filter((one) => one.checkVisibility()))).length, 1);
    await tab.close();
  });

  it('offers every platform that there is', async () => {
    const tab = await visit();
    const {platforms} = await (await fetch(`${site.origin}/dist/platforms.json`)).json();
    const names = await tab.$$eval('.choice', (all) => all.map((one) => one.textContent));
    assert.deepEqual(names.sort(), platforms.map(({label}) => label).sort());
    await tab.close();
  });

  it('writes what is pressed into the log', async () => {
    const tab = await visit();
    await (await tab.$('share-bar >>> [part~=copy]')).click();
    await tab.waitForSelector('#log tbody tr:nth-child(2)');
    const rows = await tab.$$eval('#log tbody tr', (all) =>
      all.map((row) => [...row.cells].map((cell) => cell.textContent)),
    );
    assert.deepEqual(
      rows.map(([event, platform, outcome, trigger]) => [event, platform, outcome, trigger]),
      [
        ['share-outcome', 'copy', 'completed', 'mouse'],
        ['share-intent', 'copy', '', 'mouse'],
      ],
    );
    assert.equal(rows[0].at(-1), 'playground');
    await tab.close();
  });

  it('selects the snippet where it may not copy, and says so', async () => {
    const tab = await visit();
    await tab.evaluate(() => (window.refused = true));
    await tab.click('#copy');
    await tab.waitForFunction(() => document.querySelector('#said').textContent.startsWith('Not copied.'));
    assert.equal(await tab.evaluate(() => String(document.getSelection())), scriptTag(DEFAULTS, release));
    await tab.close();
  });

  it('has a name for every control, and room for a finger on each', async () => {
    const tab = await visit();
    const nodes = await accessNodes(tab, [
      'button',
      'tab',
      'radio',
      'slider',
      'spinbutton',
      'checkbox',
      'combobox',
      'searchbox',
    ]);
    assert.ok(nodes.length > 60);
    assert.deepEqual(
      nodes.filter(({name}) => !name),
      [],
    );
    const small = await tab.$$eval('.playground :is(button, input, select, .segments label)', (all) =>
      all
        .map((one) => [one.id || one.className || one.textContent, one.getBoundingClientRect()])
        .filter(([, {width, height}]) => width && Math.min(width, height) < 24)
        .map(([name]) => name),
    );
    assert.deepEqual(small, []);
    await tab.close();
  });
});
