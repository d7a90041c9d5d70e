// What More lists on script-tag pages: all names at once, each platform's file when its entry comes into sight.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {page, root, startSite} from '../support/site.mjs';

const {names} = await import(`${root}cdn/panels/names.js`);
const HEAD = '<meta name="viewport" content="width=device-width">';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The open panel of the first bar. Run in the page. */
const inPanel = (tab, read, ...more) =>
  tab.$eval('share-bar >>> [popover]', new Function('panel', '...more', `return (${read})(panel, ...more)`), ...more);

describe('the catalogue behind More', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({pages: {'/': page({head: HEAD, body: '<share-bar max="4"></share-bar>'})}});
  });
  after(() => site.close());

  async function visit(settings = {}) {
    site.requests.length = 0;
    return open(`${site.origin}/`, {before: recordEvents, viewport: {width: 700, height: 600}, ...settings});
  }
  async function openMore(tab) {
    await (await tab.$('share-bar >>> [part~=more]')).click();
    await tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot.querySelector(':popover-open li'));
    await pause(300);
  }
  const files = () => site.requests.filter((path) => path.includes('/platforms/'));
  async function isQuiet(tab) {
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    assert.deepEqual(tab.lines, []);
    await tab.close();
  }

  it('has every platform that is verified and can be reached, by label, and no assistant', async () => {
    const ids = names.map(([id]) => id);
    const all = readdirSync(`${root}src/platforms`).filter((file) => file.endsWith('.ts'));
    for (const id of ids) assert.ok(all.includes(`${id}.ts`), id);
    const left = all.map((file) => file.slice(0, -3)).filter((id) => !ids.includes(id));
    for (const id of left) {
      const [{kind, endpoint, hub}] = Object.values(await import(`${root}dist/platforms/${id}.js`));
      assert.ok(kind === 'assistant' || (/\{(instance|base)\}/.test(endpoint) && !hub), id);
    }
    const labels = names.map(([, label]) => label);
    assert.deepEqual(
      labels,
      [...labels].sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('asks for nothing before a touch, and for the files in sight when it opens', async () => {
    const tab = await visit();
    await pause(200);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
    await openMore(tab);
    const panels = site.requests.filter((path) => path.includes('/panels/')).sort();
    assert.deepEqual(
      panels,
      ['choices', 'contact', 'more', 'names'].map((name) => `/cdn/panels/${name}.js`),
    );
    assert.ok(files().length > 0 && files().length < 20, `${files().length} files`);
    await isQuiet(tab);
  });

  it('has a real address in every entry that was in sight, and asks for each file once', async () => {
    const tab = await visit();
    await openMore(tab);
    for (let i = 0; i < 30; i++) {
      await inPanel(tab, (panel) => panel.scrollBy(0, 250));
      await pause(40);
    }
    await pause(300);
    const left = await inPanel(tab, (panel) => panel.querySelectorAll('a:not([href]), [aria-disabled]').length);
    assert.equal(left, 0);
    assert.equal(new Set(files()).size, files().length);
    const href = await inPanel(tab, (panel) => panel.querySelector('[part~=tumblr]').href);
    assert.ok(href.includes(encodeURIComponent(`${site.origin}/`)), href);
    await isQuiet(tab);
  });

  it('an entry whose file is late cannot be pressed, says so, and keeps the focus when it comes', async () => {
    let release;
    const file = '/cdn/platforms/tumblr.js';
    site.pages[file] = () =>
      new Promise((resolve) => {
        release = () =>
          resolve({
            headers: {'content-type': 'text/javascript'},
            body: 'export const tumblr = {id: "tumblr", label: "Tumblr", kind: "social", endpoint: "https://www.tumblr.com/share?", params: {url: "u"}, icon: "M0 0h24v24z"}',
          });
      });
    const tab = await visit();
    await openMore(tab);
    await tab.keyboard.type('tumblr');
    await pause(200);
    const entry = () =>
      inPanel(tab, (panel) => {
        const one = panel.querySelector('li > *');
        return [one.ariaLabel, one.ariaDisabled, one.matches('[href]'), one.matches(':focus')];
      });
    assert.deepEqual(await entry(), ['Share on Tumblr', 'true', false, false]);
    await tab.keyboard.press('Enter');
    await (await tab.$('share-bar >>> [popover] li > *')).click();
    assert.deepEqual((await entry()).slice(1), ['true', false, true]);
    assert.deepEqual(await tab.evaluate(() => window.seen.events), []);
    release();
    await pause(300);
    assert.deepEqual((await entry()).slice(1), [null, true, true]);
    delete site.pages[file];
    await isQuiet(tab);
  });

  it('one file missing is one warning, and its entry stays what it is', async () => {
    site.pages['/cdn/platforms/tumblr.js'] = () => ({status: 404});
    const tab = await visit();
    await openMore(tab);
    await tab.keyboard.type('tumblr');
    await pause(300);
    assert.equal(await inPanel(tab, (panel) => panel.querySelector('li > *').ariaDisabled), 'true');
    assert.equal(tab.lines.filter((line) => line.includes('[waft] missing-platform "tumblr"')).length, 1);
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    delete site.pages['/cdn/platforms/tumblr.js'];
    await tab.close();
  });

  for (const [what, file, expected] of [
    ['names', 'names', 'missing-panel "names"'],
    ['panel', 'more', 'missing-panel "more"'],
  ]) {
    it(`without its ${what} the bar does what it can`, async () => {
      site.pages[`/cdn/panels/${file}.js`] = () => ({status: 404});
      const tab = await visit();
      await (await tab.$('share-bar >>> [part~=more]')).click();
      await pause(400);
      const seen = await tab.$eval(
        'share-bar',
        ({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('[part~=email]')].filter((one) =>
            one.checkVisibility({visibilityProperty: true}),
          ).length,
      );
      assert.equal(seen, 1);
      assert.equal(tab.lines.filter((line) => line.includes(expected)).length, 1, tab.lines.join('\n'));
      assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
      delete site.pages[`/cdn/panels/${file}.js`];
      await tab.close();
    });
  }

  it('is a sheet at the bottom of small screens, as wide as they are, and can be used at 400 %', async () => {
    for (const [width, height] of [
      [320, 568],
      [320, 256],
    ]) {
      const tab = await visit({viewport: {width, height}});
      await openMore(tab);
      const box = await inPanel(tab, (panel) => panel.getBoundingClientRect().toJSON());
      assert.deepEqual([box.left, box.right, box.bottom], [0, width, height]);
      assert.ok(box.top >= 0);
      const entries = await inPanel(
        tab,
        (panel, bottom) =>
          [...panel.querySelectorAll('li > *')].filter((one) => one.getBoundingClientRect().bottom <= bottom).length,
        height,
      );
      assert.ok(entries >= 2, `${entries} entries in sight`);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
      await isQuiet(tab);
    }
  });

  it('answers each letter within a frame, four times slower than this machine', async () => {
    const tab = await visit();
    await openMore(tab);
    await tab.emulateCPUThrottling(4);
    const times = await inPanel(tab, (panel) => {
      const field = panel.querySelector('input');
      return ['f', 'fa', 'fac', 'facb', 'm', 'ma', 'mas', 'qqqq', ''].map((text) => {
        field.value = text;
        const start = performance.now();
        field.dispatchEvent(new Event('input', {bubbles: true}));
        panel.getBoundingClientRect();
        return Math.round(performance.now() - start);
      });
    });
    console.log(`search in ${names.length} platforms, CPU 4 times slower: ${times.join(', ')} ms`);
    // The median: other tests share this machine.
    assert.ok(times.toSorted((a, b) => a - b)[4] < 16, String(times));
    await tab.emulateCPUThrottling(1);
    await isQuiet(tab);
  });
});
