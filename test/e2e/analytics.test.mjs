// The demo's funnel in use: pressed, cancelled, come back to, saved, loaded. What its tables say is exact.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {accessNodes} from '../support/access-tree.mjs';
import {violations} from '../support/axe.mjs';
import {useBrowser} from '../support/browser.mjs';
import {log} from '../support/logs.mjs';
import {startSite} from '../support/site.mjs';

/** Run in the page before its scripts: a clipboard that takes everything, and a sheet that its reader closes. */
function stubMeans() {
  window.copied = [];
  const writeText = async (text) => void window.copied.push(text);
  Object.assign(navigator.clipboard, {write: () => Promise.reject(new TypeError('no')), writeText});
  navigator.share = () => Promise.reject(new DOMException('closed', 'AbortError'));
}

const HOSTILE = '\u202e<img src=x onerror=alert(1)>'.repeat(40);

describe('the funnel of the demo', () => {
  const open = useBrowser();
  let site, folder;
  before(async () => {
    site = await startSite();
    folder = mkdtempSync(join(tmpdir(), 'waft-logs-'));
  });
  after(async () => {
    rmSync(folder, {recursive: true});
    await site.close();
  });

  async function visit(more = {}) {
    const tab = await open(`${site.origin}/demo/analytics.html`, {before: stubMeans, ...more});
    await tab.waitForNetworkIdle({idleTime: 100});
    return tab;
  }

  /** The first table, by name of its cells. */
  const whole = (tab) =>
    tab.$$eval('#whole [data-cell]', (cells) =>
      Object.fromEntries(cells.map(({dataset, textContent}) => [dataset.cell, textContent])),
    );
  const cellIs = (tab, name, text) =>
    tab.waitForFunction(
      (cell, wanted) => document.querySelector(`#whole [data-cell=${cell}]`).textContent === wanted,
      {timeout: 10_000},
      name,
      text,
    );
  /** The second: {name: {column: text}}. */
  const groups = (tab) =>
    tab.$eval('#groups', ({tHead, tBodies}) => {
      const columns = [...tHead.rows[0].cells].slice(1).map(({dataset}) => dataset.cell);
      return Object.fromEntries(
        [...tBodies[0].rows].map(({cells: [head, ...rest]}) => [
          head.textContent,
          Object.fromEntries(rest.map(({textContent}, i) => [columns[i], textContent])),
        ]),
      );
    });
  const press = async (tab, placement, platform) =>
    (await tab.$(`[placement=${placement}] >>> [part~=${platform}]`)).click();
  const saidIs = (tab, text) =>
    tab.waitForFunction((wanted) => document.querySelector('#said').textContent.trim() === wanted, {}, text);

  async function load(tab, ...paths) {
    await (await tab.$('#file')).uploadFile(...paths);
  }
  /** Writes a file to be loaded, returns its path. */
  function file(name, text) {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }
  /** Saves a tab's log, returns the file's path. */
  async function save(tab) {
    const downloadPath = mkdtempSync(join(folder, 'saved-'));
    const session = await tab.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath, eventsEnabled: true});
    const done = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({state}) => state === 'completed' && resolve());
    });
    await tab.click('#save');
    await done;
    const [name] = readdirSync(downloadPath);
    assert.match(name, /^waft-log-\d{4}-\d\d-\d\d\.json$/);
    return join(downloadPath, name);
  }
  const isolated = (name) => `\u2068${name}\u2069`;

  it('counts impressions, presses, ends, and a visit in the tab of whoever comes; logs of both tie it to its share', async () => {
    const tab = await visit();
    await cellIs(tab, 'impressions', '2');
    await press(tab, 'top', 'copy');
    await cellIs(tab, 'completed', '1');
    await press(tab, 'top', 'native');
    await cellIs(tab, 'cancelled', '1');
    await press(tab, 'end', 'copy');
    await cellIs(tab, 'completed', '2');
    // A listener of the page may stop a press: it has no end then.
    await tab.evaluate(() => {
      document.addEventListener('share-intent', (event) => event.preventDefault(), {once: true});
    });
    await press(tab, 'end', 'copy');
    await cellIs(tab, 'intents', '4');

    const {medianElapsed, ...cells} = await whole(tab);
    assert.match(medianElapsed, /^[\d.]+ sec$/);
    const exact = {
      impressions: '2',
      intents: '4',
      intentsPerImpression: '200%',
      shared: '2',
      sharedOfIntents: '50%',
      completed: '2',
      opened: '0',
      cancelled: '1',
      cancelledOfIntents: '25%',
      failed: '0',
      failedOfIntents: '0%',
      endless: '1',
      endlessOfIntents: '25%',
      visits: '0',
      tied: '0',
      visitsPerShare: '0',
      medianSteps: '1',
    };
    assert.deepEqual(cells, exact);
    const rows = await groups(tab);
    assert.deepEqual(Object.keys(rows), ['copy', 'native']);
    const some = ({impressions, intents, shared, cancelled}) => [impressions, intents, shared, cancelled];
    assert.deepEqual(some(rows.copy), ['–', '3', '2', '0']);
    assert.deepEqual(some(rows.native), ['–', '1', '0', '1']);
    await tab.click('[value=placement]');
    const {top, end} = await groups(tab);
    assert.deepEqual(some(top), ['1', '2', '1', '1']);
    assert.deepEqual(some(end), ['1', '2', '1', '0']);
    await tab.click('[value=campaign]');
    assert.deepEqual(Object.keys(await groups(tab)), ['autumn', 'spring']);

    // The link is what was copied last, to the letter.
    assert.equal(await tab.$eval('#back', ({href}) => href), await tab.evaluate(() => window.copied.at(-1)));
    const [target] = await Promise.all([
      tab.browser().waitForTarget((one) => one.url().includes('utm_token')),
      tab.click('#back'),
    ]);
    const visitor = await target.page();
    await cellIs(visitor, 'visits', '1');
    assert.deepEqual(
      Object.entries(await whole(visitor)).filter(([name]) => /visits|tied/.test(name)),
      [
        ['visits', '1'],
        ['tied', '0'],
        ['visitsPerShare', '–'],
      ],
    );
    assert.deepEqual(Object.keys(await groups(visitor)), ['copy']);

    // Not counted while the tab is not seen.
    await visitor.bringToFront();
    await cellIs(visitor, 'impressions', '2');
    const saved = await save(visitor);
    await visitor.close();
    await tab.bringToFront();
    await load(tab, saved);
    await saidIs(tab, `${isolated(saved.split('/').at(-1))}: 3 events added.`);
    await cellIs(tab, 'visits', '1');
    const {visits, tied, visitsPerShare, impressions} = await whole(tab);
    assert.deepEqual([impressions, visits, tied, visitsPerShare], ['4', '1', '1', '0.5']);
    const {autumn, spring} = await groups(tab);
    assert.deepEqual([autumn.tied, autumn.visitsPerShare], ['1', '1']);
    assert.deepEqual([spring.tied, spring.visitsPerShare], ['0', '0']);

    // The same again is nothing new.
    await load(tab, saved);
    await saidIs(tab, `${isolated(saved.split('/').at(-1))}: 0 events added, 3 here already.`);
    assert.equal((await whole(tab)).visits, '1');
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('has the same numbers after a reload and its own file', async () => {
    const tab = await visit();
    await cellIs(tab, 'impressions', '2');
    await press(tab, 'top', 'copy');
    await cellIs(tab, 'completed', '1');
    const saved = await save(tab);
    await saidIs(tab, 'Saved: 4 events.');
    const before = await whole(tab);
    const lines = JSON.parse(readFileSync(saved, 'utf8'));
    assert.deepEqual(
      lines.map(({type}) => type),
      ['share-impression', 'share-impression', 'share-intent', 'share-outcome'],
    );
    assert.match(lines[3].detail.token, /^[a-z0-9]{8,11}$/);

    // Where the browser scrolls a page that was reloaded, it may do so after this test would have scrolled it back.
    await tab.evaluate(() => (history.scrollRestoration = 'manual'));
    await tab.reload();
    await load(tab, saved);
    await cellIs(tab, 'completed', '1');
    await cellIs(tab, 'impressions', '4');
    assert.deepEqual({...(await whole(tab)), impressions: '2', intentsPerImpression: '50%'}, before);
    await tab.close();
  });

  it('says of a file that is none what is wrong with it, and keeps what it has', async () => {
    const tab = await visit();
    await cellIs(tab, 'impressions', '2');
    const good = log(['share-visit', {platform: 'x'}]);
    for (const [name, text, words] of [
      ['tea.json', 'tea', 'this is not JSON; nothing changed.'],
      ['object.json', '{"events": []}', 'this is not a list of events; nothing changed.'],
      ['others.json', '[{"type": "click"}]', 'there is no event in it that this page knows; nothing changed.'],
      ['huge.json', ' '.repeat(20_000_001), 'this is larger than 20 MB; nothing changed.'],
      ['part.json', JSON.stringify([1, ...good]), '1 event added, 1 not understood and left out.'],
    ]) {
      await load(tab, file(name, text));
      await saidIs(tab, `${isolated(name)}: ${words}`);
      assert.equal((await whole(tab)).impressions, '2');
    }
    await cellIs(tab, 'visits', '1');
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('takes several files, also dropped, and lets none be opened in its place', async () => {
    const tab = await visit();
    await load(
      tab,
      file('one.json', JSON.stringify(log(['share-visit', {platform: 'x'}]))),
      file('two.json', JSON.stringify(log(['share-visit', {platform: 'copy'}]))),
    );
    await saidIs(tab, `${isolated('one.json')}: 1 event added. ${isolated('two.json')}: 1 event added.`);
    const prevented = await tab.evaluate(
      (text) => {
        const dataTransfer = new window.DataTransfer();
        dataTransfer.items.add(new window.File([text], 'three.json'));
        return ['dragover', 'drop'].map((type) => {
          const event = new window.DragEvent(type, {dataTransfer, bubbles: true, cancelable: true});
          document.querySelector('h1').dispatchEvent(event);
          return event.defaultPrevented;
        });
      },
      JSON.stringify(log(['share-visit', {platform: 'email'}])),
    );
    assert.deepEqual(prevented, [true, true]);
    await cellIs(tab, 'visits', '3');
    await tab.close();
  });

  it('shows hostile names as text, few charts and one line for what is left, and fits', async () => {
    const tab = await visit({viewport: {width: 320, height: 640}});
    const names = [HOSTILE, '__proto__', 'a'.repeat(5000), ...Array.from({length: 30}, (_, i) => `p${i}`)];
    const visits = names.map((platform) => ['share-visit', {platform}]);
    await load(tab, file('hostile.json', JSON.stringify(log(...visits, ...visits.slice(0, 3)))));
    await cellIs(tab, 'visits', '36');
    const rows = Object.entries(await groups(tab));
    assert.equal(rows.length, 21);
    assert.equal(rows.at(-1)[0], '13 more');
    assert.equal(rows.at(-1)[1].visits, '13');
    assert.equal(await tab.$$eval('#charts svg', ({length}) => length), 6);
    assert.equal(await tab.$$eval('img', ({length}) => length), 0);
    const [wide, room] = await tab.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    assert.equal(wide, room);
    for (const direction of ['ltr', 'rtl']) {
      await tab.evaluate((dir) => (document.documentElement.dir = dir), direction);
      await tab.click('[value=placement]');
      await tab.click('[value=platform]');
      // No bar leaves its chart.
      const out = await tab.$$eval('svg.funnel', (charts) =>
        charts.flatMap((chart) => {
          const {left, right} = chart.getBoundingClientRect();
          return [...chart.children].filter((shape) => {
            const box = shape.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          }).length;
        }),
      );
      assert.deepEqual([...new Set(out)], [0], direction);
      assert.equal(
        await tab.evaluate(() => document.documentElement.scrollWidth),
        await tab.evaluate(() => window.innerWidth),
      );
    }
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('names its pictures by what they show, and says news once they are over, once', async () => {
    const tab = await visit();
    await tab.evaluate(() => {
      window.news = [];
      new MutationObserver(() => window.news.push(document.querySelector('#news').textContent)).observe(
        document.querySelector('#news'),
        {childList: true},
      );
    });
    await cellIs(tab, 'impressions', '2');
    await press(tab, 'top', 'copy');
    await cellIs(tab, 'completed', '1');
    await tab.waitForFunction(() => window.news.at(-1)?.includes('1 share,'));
    const sentence = '2 impressions, 1 intent, 1 share, 0 cancelled or failed, 0 visits';
    assert.equal(await tab.evaluate(() => window.news.at(-1)), `${sentence}.`);
    assert.ok((await tab.evaluate(() => window.news.length)) <= 2);
    const pictures = await accessNodes(tab, ['image', 'img']);
    assert.deepEqual(
      pictures.map(({name}) => name),
      [`All shares: ${sentence}`, 'copy: 1 intent, 1 share, 0 cancelled or failed, 0 visits'],
    );
    await tab.close();
  });

  it('works by keyboard', async () => {
    const tab = await visit();
    await cellIs(tab, 'impressions', '2');
    await tab.focus('#save');
    const [chooser] = await Promise.all([
      tab.waitForFileChooser(),
      tab.keyboard.press('Tab').then(() => tab.keyboard.press('Enter')),
    ]);
    await chooser.accept([file('keys.json', '[]')]);
    await saidIs(tab, `${isolated('keys.json')}: 0 events added.`);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowDown');
    assert.deepEqual(Object.keys(await groups(tab)), ['end', 'top']);
    await tab.keyboard.press('Tab');
    // What scrolls sideways can be scrolled by keys.
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'sideways');
    await tab.close();
  });

  for (const scheme of ['light', 'dark']) {
    it(`is clean by axe when there is something in it, ${scheme}`, async () => {
      const tab = await visit();
      await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await cellIs(tab, 'impressions', '2');
      await press(tab, 'top', 'copy');
      await cellIs(tab, 'completed', '1');
      await tab.click('summary');
      assert.deepEqual(await violations(tab), []);
      await tab.close();
    });
  }
});
