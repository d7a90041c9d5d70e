// Every page of the demo, as somebody meets it who has never heard of us.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {version} from '../../dist/core/version.js';
import {violations} from '../support/axe.mjs';
import {useBrowser} from '../support/browser.mjs';
import {brotli} from '../support/bytes.mjs';
import {recordShift} from '../support/page-cost.mjs';
import {root, startSite} from '../support/site.mjs';

const PAGES = readdirSync(`${root}demo`).filter((file) => file.endsWith('.html'));
/** Without a picture of its own: to ask for none is what the page is about. */
const NO_ICON = 'strict-csp.html';
const source = (file) => readFileSync(`${root}demo/${file}`, 'utf8');
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the demo', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    // Below a folder, as a project's page on a static host lies.
    site = await startSite({mounts: {'/waft/': root}});
  });
  after(() => site.close());
  const address = (file) => `${site.origin}/waft/demo/${file}`;

  /** Opens a page and waits until nothing more comes. `asked` is what it requested. */
  async function visit(file, more) {
    const asked = [];
    const tab = await open('about:blank', more);
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('requestfailed', (request) => asked.push(`failed: ${request.url()}`));
    await tab.goto(address(file));
    await tab.waitForNetworkIdle({idleTime: 200});
    return Object.assign(tab, {asked});
  }

  /** Of a visited page: waits until all bars are drawn, and until a move would have been told of. */
  async function still(tab) {
    await tab.waitForSelector('share-bar >>> :is(a, button)', {visible: true});
    await tab.evaluate(async () => {
      await Promise.all([...document.querySelectorAll('share-bar')].map(({updateComplete}) => updateComplete));
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    await pause(50);
    assert.equal(await tab.evaluate(() => window.shift), 0);
  }

  for (const file of PAGES) {
    describe(file, () => {
      // Axe takes a long time to load, and leaves a page as it was.
      let tab;
      before(async () => {
        tab = await visit(file);
      });
      after(() => tab?.close());

      it('has a bar, nothing to complain of, and no request to anybody else', async () => {
        assert.ok(await tab.$('share-bar >>> :is(a, button)'), 'has no bar');
        assert.deepEqual(tab.lines, []);
        const foreign = tab.asked.filter((url) => !url.startsWith(`${site.origin}/waft/`));
        assert.deepEqual(foreign, []);
      });

      for (const scheme of ['light', 'dark']) {
        it(`is clean by axe, ${scheme}`, async () => {
          await tab.emulateMediaFeatures([
            {name: 'prefers-color-scheme', value: scheme},
            {name: 'prefers-reduced-motion', value: 'reduce'},
          ]);
          assert.deepEqual(await violations(tab), []);
        });
      }

      for (const viewport of [
        {width: 1280, height: 800},
        {width: 320, height: 640},
      ]) {
        it(`does not move while it loads, at ${viewport.width} pixels, and fits`, async () => {
          const loaded = await visit(file, {viewport, before: recordShift});
          await still(loaded);
          const [wide, room] = await loaded.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
          assert.equal(wide, room);
          await loaded.close();
        });
      }

      it('has a policy, and no script or style that it would have to excuse', () => {
        const text = source(file);
        assert.match(
          text,
          /<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src 'none'; script-src 'self'/,
        );
        assert.match(text, /require-trusted-types-for 'script'/);
        assert.doesNotMatch(text, /unsafe-|<style|\s(style|title|on\w+)=/);
        assert.doesNotMatch(text.replace('<script type="importmap">', ''), /<script(?![^>]* src="[^":]+")/);
        assert.equal(text.includes('rel="icon"'), file !== NO_ICON);
      });

      it('names nothing by an address that another host would not have', () => {
        // Where a written bar leads is another matter.
        const page = source(file).replace(/<template.*<\/template>/s, '');
        for (const [, to] of page.matchAll(/\s(?:href|src)="([^"]*)"/g)) assert.doesNotMatch(to, /^(\/|\w+:)/);
      });
    });
  }

  it('costs less than 60 kB, and its script no more than its first page says', async () => {
    const tab = await visit('index.html');
    const files = [...new Set(tab.asked)].map((url) => url.slice(`${site.origin}/waft/`.length));
    const sizes = files.map((file) => [file, brotli(readFileSync(root + file))]);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`demo/index.html: ${files.length} files, ${total} B brotli`);
    assert.ok(files.length > 5, 'files are not counted');
    assert.ok(total < 60_000, JSON.stringify(sizes, null, 2));
    const [, promised] = /less than (\d+) kB/.exec(source('index.html'));
    assert.ok(Object.fromEntries(sizes)['cdn/waft.js'] < promised * 1000);
    await tab.close();
  });

  it('does not move when the script comes after everything else has been painted', async () => {
    let come;
    const painted = new Promise((resolve) => (come = resolve));
    site.pages['/waft/cdn/waft.js'] = async () => {
      await painted;
      return {headers: {'content-type': 'text/javascript'}, body: readFileSync(`${root}cdn/waft.js`)};
    };
    const tab = await open('about:blank', {viewport: {width: 1280, height: 800}, before: recordShift});
    const loaded = tab.goto(address('index.html'));
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    assert.equal(await tab.evaluate(() => customElements.get('share-bar')), undefined);
    // What is painted next would be the bar, drawn late.
    await pause(100);
    come();
    await loaded;
    await tab.waitForNetworkIdle({idleTime: 200});
    delete site.pages['/waft/cdn/waft.js'];
    assert.ok(await tab.$('share-bar >>> a'));
    await still(tab);
    await tab.close();
  });

  it('leads from its first page to every other, and back', async () => {
    const tab = await open(address('index.html'));
    const links = await tab.$$eval('.situations a', (all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links.sort(), PAGES.filter((file) => file !== 'index.html').sort());
    await tab.close();
    for (const file of links) assert.match(source(file), /<a[^>]* href="\.\/"/, file);
  });

  it('says under every page’s hood that it is of this version', () => {
    for (const file of PAGES) {
      for (const [, named] of source(file).matchAll(/waft@([\d.]+\d)/g)) assert.equal(named, version, file);
    }
  });

  it('knows the hash of its import map, and the versions that it names', () => {
    const text = source('import-map.html');
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(text);
    const hash = createHash('sha256').update(map).digest('base64');
    assert.ok(text.includes(`'sha256-${hash}'`), `the map's hash is sha256-${hash}`);
    const {imports} = JSON.parse(map);
    for (const name of ['@lit/reactive-element', 'lean-qr']) {
      const {version: theirs} = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
      assert.ok(text.includes(`/npm/${name}@${theirs}/`), name);
    }
    // Whatever the library depends on is in the map.
    const {dependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const name of Object.keys(dependencies)) {
      assert.ok(
        Object.keys(imports).some((one) => one === name || one.startsWith(`${name}/`)),
        name,
      );
    }
  });

  it('shows a code to scan by its import map, which is fetched when a reader presses', async () => {
    const tab = await visit('import-map.html');
    const code = `${site.origin}/waft/demo/vendor/lean-qr/nano.js`;
    assert.ok(!tab.asked.includes(code));
    await (await tab.$('share-bar >>> [part~=qr]')).click();
    await tab.waitForSelector('share-bar >>> [part~=code] svg');
    assert.ok(tab.asked.includes(code));
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('shows the module of its import map as it is', async () => {
    const tab = await open(address('import-map.html'));
    const shown = await tab.$eval('pre', ({textContent}) => textContent);
    assert.equal(`${shown}\n`, source('import-map.js'));
    await tab.close();
  });

  describe('what a bar shares', () => {
    /** Presses copy in the bar of this index; returns the row that the log has of it. */
    async function copyIn(tab, index) {
      const [bar] = (await tab.$$('share-bar')).slice(index);
      await (await bar.$('>>> [part~=copy]')).click();
      await tab.waitForSelector('#log tbody tr:nth-child(2)');
      const rows = await tab.$$eval('#log tbody tr', (all) =>
        all.map((row) => [...row.cells].map((cell) => cell.textContent)),
      );
      await tab.$eval('#log tbody', (body) => body.replaceChildren());
      return rows;
    }
    const stub = () =>
      Object.assign(navigator.clipboard, {write: async () => undefined, writeText: async () => undefined});

    it('is its own post in a feed', async () => {
      const tab = await visit('feed.html', {before: stub});
      const posts = await tab.$$eval('article', (all) => all.map(({id, children: [h2]}) => [h2.textContent, id]));
      for (const [i, [title, id]] of posts.entries()) {
        const [outcome, intent] = await copyIn(tab, i);
        assert.deepEqual(intent, ['share-intent', 'copy', title, `${address('feed.html')}#${id}`]);
        assert.equal(outcome[0], 'share-outcome');
      }
      assert.equal(posts.length, 3);
      await tab.close();
    });

    it('is the view that is open in an app, also after going back', async () => {
      const tab = await visit('app.html', {before: stub});
      for (const view of ['water', 'time']) {
        await tab.click(`a[href="?view=${view}"]`);
        const [, intent] = await copyIn(tab, 0);
        assert.equal(intent[3], `${address('app.html')}?view=${view}`);
        assert.equal(intent[2].toLowerCase(), `${view}: tea, an app`);
      }
      await tab.goBack();
      assert.equal((await copyIn(tab, 0))[1][3], `${address('app.html')}?view=water`);
      await tab.close();
    });
  });
});
