// What More lists on script-tag pages: all names at once, each platform's file when its entry comes into sight.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
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

  it('has every platform that is verified, by label, and no assistant', async () => {
    const ids = names.map(([id]) => id);
    const all = readdirSync(`${root}src/platforms`).filter((file) => file.endsWith('.ts'));
    for (const id of ids) assert.ok(all.includes(`${id}.ts`), id);
    const left = all.map((file) => file.slice(0, -3)).filter((id) => !ids.includes(id));
    for (const id of left) {
      const [{kind}] = Object.values(await import(`${root}dist/platforms/${id}.js`));
      assert.equal(kind, 'assistant', id);
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
    // The first, which has the focus, is one that asks for the reader's server.
    assert.deepEqual(
      panels,
      ['choices', 'contact', 'more', 'names', 'server'].map((name) => `/cdn/panels/${name}.js`),
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
    assert.equal(tab.lines.filter((line) => line.includes('[waft] unknown-platform "tumblr"')).length, 1);
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

  /** Keeps the files of platforms back, and says what lets them through. */
  function holdFiles(names) {
    const files = names.map((name) => `/cdn/platforms/${name}.js`);
    let release;
    const released = new Promise((resolve) => (release = resolve));
    for (const file of files) {
      const body = readFileSync(root + file);
      site.pages[file] = () => released.then(() => ({headers: {'content-type': 'text/javascript'}, body}));
    }
    return () => {
      for (const file of files) delete site.pages[file];
      release();
    };
  }
  const places = (panel) =>
    [...panel.querySelectorAll('h2, li')].map((one) => `${one.innerText} ${one.getBoundingClientRect().top}`);

  it('moves nothing when files come, be it of what only it has or of what the bar waits for', async () => {
    site.pages['/late'] = page({
      head: HEAD,
      body: '<share-bar platforms="copy naver x email tumblr" max="2"></share-bar>',
    });
    const release = holdFiles(names.map(([id]) => id).filter((id) => existsSync(`${root}cdn/platforms/${id}.js`)));
    const tab = await open(`${site.origin}/late`, {before: recordEvents, viewport: {width: 700, height: 600}});
    await openMore(tab);
    const before = await inPanel(tab, places);
    const waiting = await inPanel(tab, (panel) => panel.querySelectorAll('[aria-disabled]').length);
    assert.ok(waiting > 50, `${waiting} wait`);
    release();
    await tab.waitForFunction(
      () => document.querySelectorAll('share-bar')[0].shadowRoot.querySelector('ul [part~=naver]'),
      {timeout: 5000},
    );
    await pause(300);
    assert.deepEqual(await inPanel(tab, places), before);
    for (const id of ['tumblr', 'naver', 'x', 'email']) {
      assert.equal(await inPanel(tab, (panel, id) => panel.querySelectorAll(`[part~=${id}]`).length <= 1, id), true);
    }
    await isQuiet(tab);
  });

  for (const [where, viewport] of Object.entries({
    'small screens': {width: 320, height: 568},
    'a screen of 1280 × 1024 at 400 %': {width: 320, height: 256},
    'a phone on its side': {width: 640, height: 320},
  })) {
    it(`is a sheet at the bottom of ${where}, of which nothing is cut off`, async () => {
      const {width, height} = viewport;
      const tab = await visit({viewport});
      await openMore(tab);
      const seen = () =>
        inPanel(tab, (panel) => {
          const {left, right, top, bottom} = panel.getBoundingClientRect();
          const field = panel.querySelector('input').getBoundingClientRect();
          const whole = [...panel.querySelectorAll('li > *')].filter((one) => {
            const box = one.getBoundingClientRect();
            return (
              box.top >= field.bottom && box.bottom <= window.innerHeight && box.left >= left && box.right <= right
            );
          });
          const scrolls = [panel, document.documentElement].some((one) => one.scrollWidth > one.clientWidth);
          const tooWide = [...panel.querySelectorAll('span')].some((one) => one.scrollWidth > one.clientWidth);
          return {box: [left, right, bottom], top, field: field.top - top, whole: whole.length, scrolls, tooWide};
        });
      for (const typed of ['', 'ma', 'qqqqq']) {
        await tab.keyboard.type(typed);
        await pause(100);
        const {box, top, field, whole, scrolls, tooWide} = await seen();
        assert.deepEqual(box, [0, width, height], typed);
        assert.ok(top >= 0 && field >= 0, typed);
        assert.ok(whole >= (typed ? 1 : 2), `${whole} entries in sight of "${typed}"`);
        assert.deepEqual([scrolls, tooWide], [false, false], typed);
        if (typed) await tab.keyboard.press('Escape');
      }
      // The field stays in sight, and covers nothing that has the focus.
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('End');
      await pause(100);
      for (let i = 0; i < 8; i++) {
        const [under, inside] = await inPanel(tab, (panel) => {
          const focused = panel.getRootNode().activeElement.getBoundingClientRect();
          return [
            focused.top - panel.querySelector('input').getBoundingClientRect().bottom,
            window.innerHeight - focused.bottom,
          ];
        });
        // A focus ring is four pixels wide.
        assert.ok(under >= 4 && inside >= 4, `${under} below the field, ${inside} above the edge`);
        await tab.keyboard.press('ArrowUp');
      }
      await isQuiet(tab);
    });
  }
});

for (const browser of ['chromium', 'firefox']) {
  describe(`a press of an entry whose file comes meanwhile, ${browser}`, () => {
    const open = useBrowser(browser);
    let site;
    before(async () => {
      site = await startSite({pages: {'/': page({head: HEAD, body: '<share-bar max="4"></share-bar>'})}});
    });
    after(() => site.close());

    it('is not lost', async () => {
      const file = '/cdn/platforms/tumblr.js';
      const body = readFileSync(root + file);
      let release;
      const released = new Promise((resolve) => (release = resolve));
      site.pages[file] = () => released.then(() => ({headers: {'content-type': 'text/javascript'}, body}));
      const tab = await open(`${site.origin}/`, {viewport: {width: 700, height: 600}});
      await tab.evaluate(() => {
        window.told = [];
        for (const type of ['share-intent', 'share-outcome']) {
          document.addEventListener(type, ({detail}) =>
            window.told.push([type, detail.platform, detail.trigger, detail.steps]),
          );
        }
        // Nobody's page is opened.
        window.addEventListener('click', (event) => event.preventDefault());
      });
      const bar = await tab.evaluateHandle(() => document.querySelector('share-bar'));
      const middle = (selector) =>
        bar.evaluate(({shadowRoot}, selector) => {
          const {x, y, width, height} = shadowRoot.querySelector(selector).getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        }, selector);
      await tab.mouse.click(...(await middle('[part~=more]')));
      await tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot.querySelector(':popover-open li'));
      await tab.keyboard.type('tumblr');
      await pause(200);
      await tab.mouse.move(...(await middle('[popover] li > *')));
      await tab.mouse.down();
      release();
      await pause(400);
      assert.deepEqual(await tab.evaluate(() => window.told), []);
      await tab.mouse.up();
      await tab.waitForFunction(() => window.told.length === 2, {timeout: 3000});
      assert.deepEqual(await tab.evaluate(() => window.told), [
        ['share-intent', 'tumblr', 'mouse', 2],
        ['share-outcome', 'tumblr', 'mouse', 2],
      ]);
      await tab.waitForFunction(() => !document.querySelector('share-bar').shadowRoot.querySelector(':popover-open'));
      await tab.close();
    });
  });
}
