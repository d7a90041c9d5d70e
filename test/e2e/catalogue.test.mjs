// What More lists on script-tag pages: all names at once, each platform's file when its entry comes into sight.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const {names} = await import(`${root}cdn/panels/names.js`);
const HEAD = '<meta name="viewport" content="width=device-width">';

/** The open panel of the first bar. Run in the page. */
const inPanel = (tab, read, ...more) =>
  tab.$eval('share-bar >>> [popover]', new Function('panel', '...more', `return (${read})(panel, ...more)`), ...more);

/** The panel waits 600 ms for the names of all, too short on a busy machine: they are here when it asks. */
const fetchNames = (tab) =>
  tab.evaluate(async (path) => void (await import(path)), `${new URL(tab.url()).origin}/cdn/panels/names.js`);

/** Waits until the panel of the first bar is open, and keys go to it. */
const isOpen = (tab) =>
  tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot.querySelector(':popover-open li :focus'));

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
    await fetchNames(tab);
    await (await tab.$('share-bar >>> [part~=more]')).click();
    await isOpen(tab);
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
    // The first, which has the focus, is one that asks for the reader's server.
    const panels = ['choices', 'contact', 'more', 'names', 'server'].map((name) => `/cdn/panels/${name}.js`);
    await eventually(
      () => {
        assert.deepEqual(site.requests.filter((path) => path.includes('/panels/')).sort(), panels);
        assert.ok(files().length > 0 && files().length < 20, `${files().length} files`);
      },
      {still: 200},
    );
    await isQuiet(tab);
  });

  it('has a real address in every entry that was in sight, and asks for each file once', async () => {
    const tab = await visit();
    await openMore(tab);
    await inPanel(tab, async (panel) => {
      do {
        panel.scrollBy(0, 250);
        // What is in sight is told after a frame.
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      } while (panel.scrollTop + panel.clientHeight < panel.scrollHeight - 1);
    });
    const left = () => inPanel(tab, (panel) => panel.querySelectorAll('a:not([href]), [aria-disabled]').length);
    await eventually(
      async () => {
        assert.equal(await left(), 0);
        assert.equal(new Set(files()).size, files().length);
      },
      {still: 150},
    );
    const href = await inPanel(tab, (panel) => panel.querySelector('[part~=tumblr]').href);
    assert.ok(href.includes(encodeURIComponent(`${site.origin}/`)), href);
    await isQuiet(tab);
  });

  it('an entry whose file is late cannot be pressed, says so, and keeps the focus when it comes', async () => {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    const file = '/cdn/platforms/tumblr.js';
    site.pages[file] = async () => {
      await released;
      return {
        headers: {'content-type': 'text/javascript'},
        body: 'export const tumblr = {id: "tumblr", label: "Tumblr", kind: "social", endpoint: "https://www.tumblr.com/share?", params: {url: "u"}, icon: "M0 0h24v24z"}',
      };
    };
    const tab = await visit();
    await openMore(tab);
    await tab.keyboard.type('tumblr');
    const entry = () =>
      inPanel(tab, (panel) => {
        const one = panel.querySelector('li > *');
        return [one.ariaLabel, one.ariaDisabled, one.matches('[href]'), one.matches(':focus')];
      });
    await eventually(async () => {
      assert.deepEqual(await entry(), ['Share on Tumblr', 'true', false, false]);
      assert.ok(site.requests.includes(file));
    });
    await tab.keyboard.press('Enter');
    await (await tab.$('share-bar >>> [popover] li > *')).click();
    assert.deepEqual((await entry()).slice(1), ['true', false, true]);
    assert.deepEqual(await tab.evaluate(() => window.seen.events), []);
    release();
    await eventually(async () => assert.deepEqual((await entry()).slice(1), [null, true, true]));
    delete site.pages[file];
    await isQuiet(tab);
  });

  it('one file missing is one warning, and its entry stays what it is', async () => {
    site.pages['/cdn/platforms/tumblr.js'] = () => ({status: 404});
    const tab = await visit();
    await openMore(tab);
    await tab.keyboard.type('tumblr');
    const told = () => tab.lines.filter((line) => line.includes('[waft] unknown-platform "tumblr"')).length;
    await eventually(() => assert.equal(told(), 1), {still: 150});
    const entry = await inPanel(tab, (panel) => {
      const {ariaLabel, ariaDisabled} = panel.querySelector('li > *');
      return [ariaLabel, ariaDisabled];
    });
    assert.deepEqual(entry, ['Share on Tumblr', 'true']);
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
      const seen = () =>
        tab.$eval(
          'share-bar',
          ({shadowRoot}) =>
            [...shadowRoot.querySelectorAll('[part~=email]')].filter((one) =>
              one.checkVisibility({visibilityProperty: true}),
            ).length,
        );
      await eventually(
        async () => {
          assert.equal(await seen(), 1);
          assert.equal(tab.lines.filter((line) => line.includes(expected)).length, 1, tab.lines.join('\n'));
        },
        {still: 150},
      );
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
    await tab.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('share-bar');
      const panel = shadowRoot.querySelector('[popover]');
      const edge = panel.getBoundingClientRect().bottom;
      const waiting = [...panel.querySelectorAll('[aria-disabled]')];
      return (
        !shadowRoot.querySelector(':disabled') &&
        shadowRoot.querySelector('ul [part~=naver]') &&
        waiting.every((one) => one.getBoundingClientRect().top > edge)
      );
    });
    await pause(150);
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
          const input = panel.querySelector('input');
          const field = input.getBoundingClientRect();
          const whole = [...panel.querySelectorAll('li > *')].filter((one) => {
            const box = one.getBoundingClientRect();
            return (
              box.top >= field.bottom && box.bottom <= window.innerHeight && box.left >= left && box.right <= right
            );
          });
          const scrolls = [panel, document.documentElement].some((one) => one.scrollWidth > one.clientWidth);
          const tooWide = [...panel.querySelectorAll('span')].some((one) => one.scrollWidth > one.clientWidth);
          return {
            value: input.value,
            box: [left, right, bottom],
            top,
            field: field.top - top,
            whole: whole.length,
            scrolls,
            tooWide,
          };
        });
      for (const typed of ['', 'ma', 'qqqqq']) {
        await tab.keyboard.type(typed);
        const isWhole = async () => {
          const {value, box, top, field, whole, scrolls, tooWide} = await seen();
          assert.equal(value, typed);
          assert.deepEqual(box, [0, width, height], typed);
          assert.ok(top >= 0 && field >= 0, typed);
          assert.ok(whole >= (typed ? 1 : 2), `${whole} entries in sight of "${typed}"`);
          assert.deepEqual([scrolls, tooWide], [false, false], typed);
        };
        // Files of what is in sight still come.
        await eventually(isWhole, {still: 100});
        if (typed) await tab.keyboard.press('Escape');
      }
      // The field stays in sight, and covers nothing that has the focus.
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('End');
      await tab.waitForFunction(() =>
        document
          .querySelector('share-bar')
          .shadowRoot.querySelector('[popover] ul:last-of-type > li:last-child > :focus'),
      );
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
      await fetchNames(tab);
      await tab.mouse.click(...(await middle('[part~=more]')));
      await isOpen(tab);
      await tab.keyboard.type('tumblr');
      await tab.waitForFunction(() => {
        const [first, ...others] = document.querySelector('share-bar').shadowRoot.querySelectorAll('[popover] li > *');
        return first.ariaLabel === 'Share on Tumblr' && first.ariaDisabled && !others.length;
      });
      await tab.mouse.move(...(await middle('[popover] li > *')));
      await tab.mouse.down();
      release();
      await tab.waitForFunction(() => window[Symbol.for('waft/1')].platforms.has('tumblr'));
      await pause(150);
      assert.deepEqual(await tab.evaluate(() => window.told), []);
      await tab.mouse.up();
      await eventually(
        async () =>
          assert.deepEqual(await tab.evaluate(() => window.told), [
            ['share-intent', 'tumblr', 'mouse', 2],
            ['share-outcome', 'tumblr', 'mouse', 2],
          ]),
        {still: 150},
      );
      await tab.waitForFunction(() => !document.querySelector('share-bar').shadowRoot.querySelector(':popover-open'));
      await tab.close();
    });
  });
}
