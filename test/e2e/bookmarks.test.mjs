// Bookmarks by the built script, on real pages: what is fetched and when, two real tabs, a full device, a frame without
// origin, and the browser's own bookmarks.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {chromium} from '../support/chromium.mjs';
import {page, root, startSite} from '../support/site.mjs';

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const BUTTON = '<bookmark-button></bookmark-button>';

/** Run in a page: presses the control of the first bookmark-button; gives its state. */
const state = () =>
  document
    .querySelector('bookmark-button')
    .shadowRoot.querySelector('share-button')
    ?.shadowRoot.querySelector('[part~=button]')?.ariaPressed;
const press = () => document.querySelector('bookmark-button').share();
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
    await pause(300);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
    assert.deepEqual(await tab.evaluate(() => indexedDB.databases()), []);
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
      await pause(300);
      assert.deepEqual(site.requests.slice(2).sort(), [
        `${folder}/elements/bookmark-button.js${query}`,
        `${folder}/elements/reading-list.js${query}`,
        `${folder}/panels/keep.js${query}`,
      ]);
      await tab.evaluate(press);
      await tab.waitForFunction(() => document.querySelector('reading-list').shadowRoot.querySelector('[part=link]'));
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
      () => document.querySelector('share-bar').shadowRoot.querySelector('[part~=bookmark]')?.ariaPressed === 'false',
    );
    await pause(200);
    assert.deepEqual(site.requests.slice(2), ['/cdn/platforms/bookmark.js', '/cdn/panels/keep.js']);
    await tab.close();
  });

  it('a file that is missing is one warning; the rest of the page works', async () => {
    site.pages['/cdn/elements/bookmark-button.js'] = () => ({status: 404});
    const tab = await visit({body: `<share-bar></share-bar>${BUTTON}`});
    await pause(300);
    assert.equal(tab.lines.filter((line) => line.includes('missing-element "bookmark-button"')).length, 1);
    assert.ok(await tab.evaluate(() => document.querySelector('share-bar').shadowRoot.querySelector('a')));
    delete site.pages['/cdn/elements/bookmark-button.js'];
    await tab.close();
  });

  it('without the file that keeps, the page is a link to copy, with one warning', async () => {
    site.pages['/cdn/panels/keep.js'] = () => ({status: 404});
    const tab = await visit({body: BUTTON}, recordEvents);
    await tab.waitForFunction(() =>
      document
        .querySelector('bookmark-button')
        .shadowRoot?.querySelector('share-button')
        ?.shadowRoot.querySelector('button'),
    );
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

  it('two tabs agree at once, and each is told once', async () => {
    const one = await visit({body: BUTTON}, recordChanges);
    const two = await visit({body: BUTTON}, recordChanges);
    for (const tab of [one, two]) await tab.waitForFunction(state);
    await one.evaluate(press);
    await two.waitForFunction(() => window.changes.length > 0);
    await pause(200);
    const [here] = await one.evaluate(() => window.changes);
    assert.deepEqual(here, {url: `${site.origin}/`, title: 'Tea and cake', tags: [], saved: true, here: true});
    assert.deepEqual(await one.evaluate(() => window.changes), [here]);
    assert.deepEqual(await two.evaluate(() => window.changes), [{...here, here: false}]);
    assert.equal(await two.evaluate(state), 'true');
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
    await tab.waitForFunction(() => document.querySelector('reading-list').shadowRoot.querySelector('[part=link]'));
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
    await frame.evaluate(press);
    await frame.waitForFunction(() =>
      document
        .querySelector('bookmark-button')
        .shadowRoot.querySelector('share-button')
        .shadowRoot.querySelector('[role=status]')
        .textContent.includes('Nothing can be kept'),
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
    const tab = await visit({body: '<reading-list></reading-list>'});
    const session = await tab.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', {origin: site.origin, quotaSize: 1_500_000});
    const folder = mkdtempSync(join(tmpdir(), 'waft-bookmarks-'));
    const file = join(folder, 'large.html');
    const line = (i) => `<DT><A HREF="https://example.com/${i}?${'x'.repeat(2000)}" ADD_DATE="1700000000">${i}</A>\n`;
    writeFileSync(file, Array.from({length: 4000}, (_, i) => line(i)).join(''));
    const field = await tab.waitForSelector('reading-list >>> [type=file]');
    await field.uploadFile(file);
    await tab.waitForFunction(() =>
      document
        .querySelector('reading-list')
        .shadowRoot.querySelector('[role=status]')
        .textContent.includes('not taken'),
    );
    const says = await tab.evaluate(
      () => document.querySelector('reading-list').shadowRoot.querySelector('[role=status]').textContent,
    );
    const [, taken, refused] = /^(\d+) added, (\d+) not taken$/.exec(says).map(Number);
    assert.equal(taken + refused, 4000, says);
    assert.equal((await tab.evaluate(kept)).length, taken, says);
    await session.send('Storage.overrideQuotaForOrigin', {origin: site.origin});
    assert.deepEqual(
      tab.lines.filter((said) => said.startsWith('pageerror')),
      [],
    );
    rmSync(folder, {recursive: true});
    await forget(tab);
    await tab.close();
  });
});
