// A bar that a server wrote, in a browser: before the script, without any, and when the script takes it over.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import {defaultPlatforms} from '../../dist/cdn/default-platforms.js';
import {shareUrl} from '../../dist/core/index.js';
import {barCss, renderBar} from '../../dist/server/index.js';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {recordShift} from '../support/page-cost.mjs';
import {page, root, startSite} from '../support/site.mjs';

const share = {url: 'https://example.org/tea?a=1&b="2"', title: 'Tea & "cake"', tags: ['black tea']};
const places = defaultPlatforms.filter(({endpoint}) => endpoint);
const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; style-src ";

/** What a site may ask for; `sheet` is the one way of style that its policy lets through. */
const bars = {
  'all that is there by default': {platforms: defaultPlatforms},
  'places alone': {platforms: places},
  'with words': {platforms: defaultPlatforms, showLabels: true},
  // A browser without a system sheet gives its line back.
  'a column': {platforms: defaultPlatforms.filter(({id}) => id !== 'native'), layout: 'column', showLabels: true},
  'as many lines as it takes': {platforms: defaultPlatforms, layout: 'wrap', size: 60},
  'at most three': {platforms: places, max: 3},
  'outlined, small': {platforms: places, variant: 'outline', size: 24},
  'with servers and a campaign': {platforms: places, instances: {mastodon: 'mastodon.example.com'}, campaign: 'spring'},
};
const policies = {
  'a nonce': {csp: "'nonce-abc'", with: {nonce: 'abc'}},
  'a file': {csp: "'self'", with: {stylesheet: '/bar.css'}},
};

/** The rule that keeps the room of bars that are empty until the script has run. */
const [RESERVE] = /<style>.*<\/style>/.exec(readFileSync(`${root}README.md`, 'utf8'));

/** Text around the bar would move if the bar did. */
const around = (bar) => `<main><p>Before</p>${bar}<p>Behind</p></main>`;

/** Run in a page: what is in the bar, and where. */
const inside = () => {
  const {shadowRoot} = document.querySelector('share-bar');
  const controls = [...shadowRoot.querySelectorAll(':is(a, button)')];
  const seen = (element) => element.checkVisibility({visibilityProperty: true});
  return {
    nodes: shadowRoot.querySelectorAll('[part=base], [part=base] *').length,
    strangers: shadowRoot.querySelectorAll('style, link').length,
    hrefs: controls.map((control) => control.getAttribute('href')).filter(Boolean),
    dead: controls.filter((control) => control.localName === 'button' && seen(control)).length,
    shown: controls
      .filter((control) => control.localName === 'a' && seen(control))
      .map((control) => control.getBoundingClientRect())
      .filter(({bottom}) => bottom <= shadowRoot.querySelector('ul').getBoundingClientRect().bottom)
      .map(({x, y, width, height}) => [x, y, width, height].map(Math.round)),
    box: document.querySelector('share-bar').getBoundingClientRect().height,
  };
};

describe('a bar from a server', () => {
  const open = useBrowser();
  let site;
  /** Lets the script come, which waits until then. */
  let come;
  let wanted;
  beforeEach(() => {
    wanted = new Promise((resolve) => (come = resolve));
  });
  before(async () => {
    const pages = {'/bar.css': () => ({headers: {'content-type': 'text/css'}, body: barCss(places)})};
    const late = async (request) => {
      await wanted;
      return {status: 302, headers: {location: request.url.replace('/late', '')}};
    };
    pages['/late/cdn/waft.js'] = late;
    for (const [name, bar] of Object.entries(bars)) {
      const markup = renderBar({share, ...bar});
      const path = `/${encodeURIComponent(name)}`;
      pages[path] = page({head: RESERVE, body: around(markup), script: '/late/cdn/waft.js'});
      pages[`${path}/alone`] = page({body: around(markup.replace(/<template.*<\/template>/s, ''))});
    }
    for (const [name, policy] of Object.entries(policies)) {
      const body = around(renderBar({share, platforms: places, ...policy.with}));
      pages[`/${encodeURIComponent(name)}`] = () => ({
        headers: {'content-security-policy': `${STRICT}${policy.csp}`},
        body: page({body, script: '/late/cdn/waft.js'}),
      });
    }
    site = await startSite({pages});
  });
  after(() => site.close());

  const at = (name, more = '') => `${site.origin}/${encodeURIComponent(name)}${more}`;
  const viewport = (width) => ({width, height: 600});

  /** Goes to a page whose script comes when everything else has been painted; `early` is done just before. */
  async function takeOver(tab, name, early) {
    const loaded = tab.goto(at(name));
    await tab.waitForFunction(
      () =>
        document.querySelector('share-bar + p') && performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const told = await early?.();
    come();
    await loaded;
    await drawn(tab);
    return told;
  }

  /** Waits until the bar has been drawn and measured by the script, and a moment longer, in which nothing may move. */
  async function drawn(tab) {
    await tab.waitForFunction(() => document.querySelector('share-bar').updateComplete !== undefined);
    await tab.evaluate(async () => {
      await document.querySelector('share-bar').updateComplete;
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  for (const [name, bar] of Object.entries(bars)) {
    for (const width of [1000, 320]) {
      it(`${name}, at ${width} px, is taken over in place`, async () => {
        const tab = await open('about:blank', {before: recordShift, viewport: viewport(width)});
        await takeOver(tab, name);
        const [taken, shift] = [await tab.evaluate(inside), await tab.evaluate(() => window.shift)];
        const alone = await open(at(name, '/alone'), {viewport: viewport(width)});
        await eventually(async () => assert.deepEqual(taken, await alone.evaluate(inside)));
        assert.equal(taken.strangers, 0);
        assert.equal(shift, 0);
        const expected = places.map((platform) =>
          shareUrl(platform, share, {
            instance: bar.instances?.[platform.id],
            campaign: bar.campaign ? {campaign: bar.campaign} : undefined,
          }),
        );
        assert.deepEqual(taken.hrefs.map(String).sort(), expected.sort());
        assert.deepEqual(tab.lines, []);
        await tab.close();
        await alone.close();
      });

      it(`${name}, at ${width} px, is plain links where scripts are off`, async () => {
        const tab = await open('about:blank', {viewport: viewport(width)});
        await tab.setJavaScriptEnabled(false);
        await tab.goto(at(name));
        const {dead, shown, hrefs} = await tab.evaluate(inside);
        assert.equal(dead, 0, 'buttons that do nothing');
        assert.equal(shown.length, hrefs.length, 'links that cannot be reached');
        assert.equal(hrefs.length, places.length);
        assert.ok(shown.every(([x, , w]) => x >= 0 && x + w <= width));
        assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        await tab.close();
      });
    }

    it(`${name}: no link moves when the script comes`, async () => {
      const tab = await open('about:blank', {viewport: viewport(1000)});
      const early = await takeOver(tab, name, async () => {
        assert.equal(await tab.evaluate(() => customElements.get('share-bar')), undefined);
        return tab.evaluate(inside);
      });
      const late = await tab.evaluate(inside);
      assert.equal(early.dead, 0);
      assert.equal(early.box, late.box);
      // *More* may come in place of the last.
      assert.deepEqual(early.shown.slice(0, late.shown.length), late.shown);
      assert.ok(late.shown.length >= Math.min(3, early.shown.length - 1));
      assert.deepEqual(early.hrefs, late.hrefs);
      await tab.close();
    });
  }

  for (const name of Object.keys(policies)) {
    it(`keeps a strict policy with ${name}`, async () => {
      const tab = await open('about:blank', {before: recordEvents, viewport: viewport(1000)});
      await tab.evaluateOnNewDocument(recordShift);
      await takeOver(tab, name);
      assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
      assert.equal(await tab.evaluate(() => window.shift), 0);
      assert.deepEqual(tab.lines, []);
      assert.equal((await tab.evaluate(inside)).shown[0][2], 44);
      await tab.close();
    });

    it(`looks right with ${name} where scripts are off`, async () => {
      const tab = await open('about:blank', {viewport: viewport(1000)});
      await tab.setJavaScriptEnabled(false);
      await tab.goto(at(name));
      const {shown} = await tab.evaluate(inside);
      assert.deepEqual(
        shown.map(([, , ...size]) => size),
        places.map(() => [44, 44]),
      );
      await tab.close();
    });
  }
});
