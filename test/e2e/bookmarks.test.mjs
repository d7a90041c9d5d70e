// Bookmarks by the built script, on real pages: what is fetched and when, two real tabs, a full device, a frame without
// origin, and the browser's own bookmarks.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {bookmarkFile} from '../../dist/core/bookmark-file.js';
import {thousandAwkward} from '../support/awkward-bookmarks.mjs';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {chromium} from '../support/chromium.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const BUTTON = '<bookmark-button></bookmark-button>';

/**
 * Run in a page: presses the control of the first bookmark-button; gives its state. An element that is not there yet has
 * none: what throws while it is waited for is told as a fault of the page.
 */
const state = () =>
  document
    .querySelector('bookmark-button')
    .shadowRoot?.querySelector('share-button')
    ?.shadowRoot?.querySelector('[part~=button]')?.ariaPressed;
const press = () => document.querySelector('bookmark-button').share();
const control = () =>
  document
    .querySelector('bookmark-button')
    .shadowRoot?.querySelector('share-button')
    ?.shadowRoot?.querySelector('button');
const listed = () => document.querySelector('reading-list').shadowRoot?.querySelector('[part=link]');
const recordChanges = () => {
  window.changes = [];
  document.addEventListener('bookmark-change', ({detail}) => window.changes.push(JSON.parse(JSON.stringify(detail))));
};
const kept = () =>
  new Promise((resolve) => {
    const opening = indexedDB.open('waft');
    opening.onsuccess = () => {
      const all = opening.result.transaction('bookmarks').objectStore('bookmarks').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });

describe('bookmarks', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({mounts: {'/': root, '/npm/waft@0.1.0/': root}});
    site.pages['/npm/waft@0.1.0'] = () => ({
      headers: {'content-type': 'text/javascript'},
      body: readFileSync(`${root}cdn/waft.js`),
    });
  });
  after(() => site.close());

  async function visit(parts, setUp) {
    site.pages['/'] = page(parts);
    site.requests.length = 0;
    return open(`${site.origin}/`, setUp ? {before: setUp} : {});
  }
  const forget = (tab) =>
    tab.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('waft').onsuccess = resolve)));

  it('a page without their tags fetches nothing of them, and stores nothing', async () => {
    const tab = await visit({});
    await tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot?.querySelector('a'));
    const nothing = async () => {
      assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
      assert.deepEqual(await tab.evaluate(() => indexedDB.databases()), []);
    };
    await eventually(nothing, {still: 200});
    await tab.close();
  });

  for (const [script, folder, query = ''] of [
    ['/cdn/waft.js', '/cdn'],
    ['/cdn/waft.js?v=3', '/cdn', '?v=3'],
    ['/npm/waft@0.1.0', '/npm/waft@0.1.0/cdn'],
  ]) {
    it(`elements come from beside ${script}, as soon as the page has them`, async () => {
      const tab = await visit({body: `${BUTTON}<reading-list></reading-list>`, script}, recordEvents);
      await tab.waitForFunction(state);
      const files = [
        `${folder}/elements/bookmark-button.js${query}`,
        `${folder}/elements/reading-list.js${query}`,
        `${folder}/panels/keep.js${query}`,
      ];
      await eventually(() => assert.deepEqual(site.requests.slice(2).sort(), files), {still: 150});
      await tab.evaluate(press);
      await tab.waitForFunction(listed);
      assert.equal(await tab.evaluate(state), 'true');
      assert.ok(site.requests.includes(`${folder}/panels/contact.js${query}`));
      assert.equal(site.requests.filter((path) => path.includes('keep')).length, 1);
      assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
      assert.deepEqual(tab.lines, []);
      await tab.evaluate(press);
      await tab.waitForFunction(() => !document.querySelector('reading-list').shadowRoot.querySelector('[part=link]'));
      await tab.close();
    });
  }

  it('an element that comes later is fetched then, within whatever it comes', async () => {
    const tab = await visit({});
    await tab.evaluate((text) => {
      const box = document.createElement('section');
      box.append(document.createElement('p'), document.createElement('bookmark-button'));
      document.body.append(box, text);
    }, 'text');
    await tab.waitForFunction(state);
    assert.ok(site.requests.includes('/cdn/elements/bookmark-button.js'));
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('as a means in a bar it says before any press whether the page is kept', async () => {
    const tab = await visit({body: '<share-bar platforms="copy bookmark"></share-bar>'});
    await tab.waitForFunction(
      () => document.querySelector('share-bar').shadowRoot?.querySelector('[part~=bookmark]')?.ariaPressed === 'false',
    );
    const files = ['/cdn/platforms/bookmark.js', '/cdn/panels/keep.js'];
    await eventually(() => assert.deepEqual(site.requests.slice(2), files), {still: 150});
    await tab.close();
  });

  it('a file that is missing is one warning; the rest of the page works', async () => {
    site.pages['/cdn/elements/bookmark-button.js'] = () => ({status: 404});
    const tab = await visit({body: `<share-bar></share-bar>${BUTTON}`});
    const warnings = () => tab.lines.filter((line) => line.includes('missing-element "bookmark-button"'));
    await eventually(() => assert.equal(warnings().length, 1), {still: 150});
    assert.ok(await tab.evaluate(() => document.querySelector('share-bar').shadowRoot.querySelector('a')));
    delete site.pages['/cdn/elements/bookmark-button.js'];
    await tab.close();
  });

  it('without the file that keeps, the page is a link to copy, with one warning', async () => {
    site.pages['/cdn/panels/keep.js'] = () => ({status: 404});
    const tab = await visit({body: BUTTON}, recordEvents);
    await tab.waitForFunction(control);
    await tab.evaluate(press);
    await tab.waitForFunction(() => window.seen.events.length === 2);
    assert.deepEqual(
      (await tab.evaluate(() => window.seen.events)).map(({outcome}) => outcome),
      [undefined, 'failed'],
    );
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    delete site.pages['/cdn/panels/keep.js'];
    await tab.close();
  });

  for (const panel of ['keep', 'exchange']) {
    it(`without the file that has ${panel}, the list says nothing that is not true, shows what does nothing, and warns once`, async () => {
      site.pages[`/cdn/panels/${panel}.js`] = () => ({status: 404});
      const tab = await visit({body: '<reading-list></reading-list>'});
      await tab.waitForSelector('reading-list >>> [part=files]', {visible: true});
      for (let i = 0; i < 2; i++) {
        await tab.$$eval('reading-list >>> [part=files] button', (all) => all.at(-1).click());
        const warnings = () => tab.lines.filter((line) => line.includes(`missing-panel "${panel}"`));
        await eventually(() => assert.equal(warnings().length, 1), {still: 150});
      }
      const disabled = await tab.$$eval('reading-list >>> [part=files] button', (all) =>
        all.map((one) => one.ariaDisabled),
      );
      assert.deepEqual(disabled, ['true', 'true', 'true']);
      const said = await tab.$eval('reading-list >>> [part=base]', (base) => base.innerText);
      assert.equal(said.includes('Nothing kept yet'), panel === 'exchange', said);
      assert.ok(!said.includes('may store nothing'), said);
      assert.ok(!tab.lines.some((line) => line.startsWith('pageerror')), tab.lines.join());
      delete site.pages[`/cdn/panels/${panel}.js`];
      await tab.close();
    });
  }

  it('an app that goes to another page shows the state of that one, and a press keeps it', async () => {
    const tab = await visit({body: BUTTON}, recordEvents);
    await tab.waitForFunction(state);
    await tab.evaluate(press);
    await tab.waitForFunction(`(${state})() === 'true'`);
    await tab.evaluate(() => history.pushState(null, '', '/two'));
    await tab.waitForFunction(`(${state})() === 'false'`);
    await tab.evaluate(press);
    await tab.waitForFunction(`(${state})() === 'true'`);
    await eventually(async () =>
      assert.deepEqual((await tab.evaluate(kept)).map(({url}) => url).sort(), [
        `${site.origin}/`,
        `${site.origin}/two`,
      ]),
    );
    await tab.evaluate(() => (location.hash = 'comments'));
    await tab.waitForFunction(`(${state})() === 'true'`);
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    await forget(tab);
    await tab.close();
  });

  it('two tabs agree at once, and each is told once', async () => {
    const one = await visit({body: BUTTON}, recordChanges);
    const two = await visit({body: BUTTON}, recordChanges);
    for (const tab of [one, two]) await tab.waitForFunction(state);
    await one.evaluate(press);
    const here = {url: `${site.origin}/`, title: 'Tea and cake', tags: [], saved: true, here: true};
    const agree = async () => {
      assert.deepEqual(await one.evaluate(() => window.changes), [here]);
      assert.deepEqual(await two.evaluate(() => window.changes), [{...here, here: false}]);
      assert.equal(await two.evaluate(state), 'true');
    };
    await eventually(agree, {still: 150});
    await forget(one);
    await one.close();
    await two.close();
  });

  it('the classic script has all of it inside', async () => {
    const tab = await visit({
      body: `${BUTTON}<reading-list></reading-list><script src="/cdn/waft.classic.js"></script>`,
      script: '',
    });
    await tab.waitForFunction(state);
    await tab.evaluate(press);
    await tab.waitForFunction(listed);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.classic.js']);
    await forget(tab);
    await tab.close();
  });

  it('a frame without origin says that nothing can be kept, and throws nothing', async () => {
    site.pages['/framed'] = page({body: `${BUTTON}<reading-list></reading-list>`});
    const cors = {'access-control-allow-origin': '*', 'content-type': 'text/javascript'};
    // A frame without origin may fetch modules only from where anybody may.
    const files = [
      'waft.js',
      ...['elements', 'panels'].flatMap((folder) =>
        readdirSync(`${root}cdn/${folder}`).map((file) => `${folder}/${file}`),
      ),
    ];
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      site.pages[`/cdn/${file}`] = () => ({headers: cors, body: readFileSync(`${root}cdn/${file}`)});
    }
    const tab = await visit({body: '<iframe sandbox="allow-scripts" src="/framed"></iframe>', script: ''});
    const frame = tab.frames().find((one) => one.url().endsWith('/framed'));
    await frame.waitForFunction(() =>
      document
        .querySelector('reading-list')
        .shadowRoot?.querySelector('[role=status]')
        ?.textContent.includes('Nothing can be kept'),
    );
    await frame.waitForFunction(control);
    await frame.evaluate(press);
    await frame.waitForFunction(() =>
      document
        .querySelector('bookmark-button')
        .shadowRoot.querySelector('share-button')
        .shadowRoot.querySelector('[role=status]')
        ?.textContent.includes('Nothing can be kept'),
    );
    assert.ok((await frame.evaluate(state)) !== 'true');
    assert.deepEqual(
      tab.lines.filter((line) => /pageerror|Uncaught/.test(line)),
      [],
    );
    for (const file of files) delete site.pages[`/cdn/${file}`];
    await tab.close();
  });

  it('a device that fills up in the middle of a file keeps what it could, and says how much', async () => {
    // An origin of its own: of one that has stored something Chromium remembers for a while how much there was room for.
    const fresh = await startSite({
      pages: {'/': page({body: '', script: ''}), '/list': page({body: '<reading-list></reading-list>'})},
    });
    const tab = await open(`${fresh.origin}/`);
    const session = await tab.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', {origin: fresh.origin, quotaSize: 20_000_000});
    await tab.goto(`${fresh.origin}/list`);
    const folder = mkdtempSync(join(tmpdir(), 'waft-bookmarks-'));
    const file = join(folder, 'large.html');
    const line = (i) => `<DT><A HREF="https://example.com/${i}?${'x'.repeat(6000)}" ADD_DATE="1700000000">${i}</A>\n`;
    writeFileSync(file, Array.from({length: 4000}, (_, i) => line(i)).join(''));
    const field = await tab.waitForFunction(() =>
      document.querySelector('reading-list').shadowRoot?.querySelector('[type=file]'),
    );
    await field.asElement().uploadFile(file);
    // 24 MB: on a busy machine the whole test took 23 seconds.
    await tab.waitForFunction(
      () =>
        document.querySelector('reading-list').shadowRoot.querySelector('[role=status]').textContent.includes('added'),
      {timeout: 60_000},
    );
    const says = await tab.evaluate(
      () => document.querySelector('reading-list').shadowRoot.querySelector('[role=status]').textContent,
    );
    assert.match(says, /^\d+ added, \d+ not taken$/);
    const [taken, refused] = says.match(/\d+/g).map(Number);
    assert.ok(taken > 0, says);
    assert.equal(taken + refused, 4000, says);
    assert.equal((await tab.evaluate(kept)).length, taken, says);
    assert.deepEqual(
      tab.lines.filter((said) => said.startsWith('pageerror')),
      [],
    );
    rmSync(folder, {recursive: true});
    await tab.close();
    await fresh.close();
  });

  it('a thousand of ours are read whole by the browser itself', async (t) => {
    if (spawnSync('unshare', ['-m', 'true']).status !== 0) return t.skip('no mounts here');
    const folder = mkdtempSync(join(tmpdir(), 'waft-profile-'));
    const file = join(folder, 'bookmarks.html');
    const thousand = thousandAwkward();
    writeFileSync(file, [...bookmarkFile(thousand)].join(''));
    // Debian's Chromium imports this file into each new profile. Ours lies over it for this one process.
    const theirs = '/usr/share/chromium/initial_bookmarks.html';
    const args = [...chromium.args.filter((arg) => arg !== '--no-first-run'), '--headless=new', '--force-first-run'];
    const browser = spawn(
      'unshare',
      // prettier-ignore
      ['-m', 'sh', '-c', 'mount --bind "$0" "$1" && shift && exec "$@"', file, theirs, chromium.executablePath, ...args, `--user-data-dir=${folder}`, 'about:blank'],
      {stdio: 'ignore', detached: true},
    );
    try {
      const read = () => {
        try {
          return JSON.parse(readFileSync(join(folder, 'Default/Bookmarks'), 'utf8')).roots;
        } catch {
          return {};
        }
      };
      const flat = (node) => (node.children ? node.children.flatMap(flat) : [node]);
      let found;
      const all = () => {
        found = Object.values(read()).flatMap(flat);
        assert.equal(found.length, 1000);
      };
      await eventually(all, {within: 20_000});
      for (const [i, {url, title = url, added}] of thousand.entries()) {
        assert.equal(found[i].url, url);
        assert.equal(found[i].name, title);
        // Millionths since 1601.
        assert.equal(Number(found[i].date_added) / 1000 - 11_644_473_600_000, added);
      }
    } finally {
      process.kill(-browser.pid);
      await new Promise((resolve) => browser.once('exit', resolve));
      rmSync(folder, {recursive: true, force: true, maxRetries: 5});
    }
  });
});
