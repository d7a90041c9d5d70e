// The reader's own server on the built files: what is fetched for it and when, and that a press is served without them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const CONTACT = '/cdn/panels/contact.js';
const SERVER = '/cdn/panels/server.js';
const BODY = '<share-bar platforms="copy mastodon"></share-bar>';
const MASTODON = 'share-bar >>> [part~=mastodon]';
const DIALOG = 'share-bar >>> dialog[open]';

describe("the reader's own server", () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  /** Opens a page; `files` stand in for files beside the script. */
  async function visit(files = {}, parts = {}) {
    for (const path of [CONTACT, SERVER]) delete site.pages[path];
    Object.assign(site.pages, files, {'/': page({body: BODY, ...parts})});
    const tab = await open(`${site.origin}/`, {before: recordEvents});
    await tab.waitForSelector(MASTODON);
    site.requests.length = 0;
    return Object.assign(tab, {before: pages(tab)});
  }
  const pages = (tab) =>
    tab
      .browser()
      .targets()
      .filter((target) => target.type() === 'page').length;
  /** Waits until the presses of a page have opened this many tabs, and no more. */
  const opens = (tab, count) => eventually(() => assert.equal(pages(tab) - tab.before, count), {still: 100});
  const seen = async (tab, count) => {
    await tab.bringToFront();
    await tab.waitForFunction((number) => window.seen.events.length >= number, {timeout: 10_000}, count);
    return tab.evaluate(() => window.seen);
  };
  const plain = ({type, opens, steps, outcome, reason}) => [type, opens, steps, outcome, reason].filter(Boolean);

  it('costs a reader who copies a link nothing', async () => {
    const tab = await visit();
    await tab.click('share-bar >>> [part~=copy]');
    await seen(tab, 2);
    assert.deepEqual(site.requests, [CONTACT]);
    await tab.close();
  });

  for (const script of ['/cdn/waft.js?v=3', '/cdn/waft.classic.js']) {
    it(`is asked for once, with ${script}: then it is one press`, async () => {
      const tab = await visit({}, {script});
      await tab.click(MASTODON);
      await tab.waitForSelector(DIALOG);
      await tab.keyboard.type('@me@server.example.com');
      await tab.keyboard.press('Enter');
      await seen(tab, 2);
      await tab.waitForFunction(() => !document.querySelector('share-bar').shadowRoot.querySelector('dialog'));
      await tab.click(MASTODON);
      const {events, faults} = await seen(tab, 4);
      assert.deepEqual(events.map(plain), [
        ['share-intent', 'dialog', 1],
        ['share-outcome', 'tab', 3, 'opened'],
        ['share-intent', 'tab', 1],
        ['share-outcome', 'tab', 1, 'opened'],
      ]);
      assert.deepEqual(faults, []);
      assert.doesNotMatch(JSON.stringify(events), /server\.example/);
      await opens(tab, 2);
      const files = script.includes('classic') ? [] : [`${CONTACT}?v=3`, `${SERVER}?v=3`];
      assert.deepEqual(site.requests, files);
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });
  }

  it('is remembered at the next page view if the reader wants that, and can be changed', async () => {
    const tab = await visit();
    await tab.click(MASTODON);
    await tab.waitForSelector(DIALOG);
    await tab.click('share-bar >>> dialog label:has([type=checkbox])');
    await tab.focus('share-bar >>> #server');
    await tab.keyboard.type('server.example.com');
    await tab.keyboard.press('Enter');
    await seen(tab, 2);
    await tab.reload();
    await tab.waitForSelector(MASTODON);
    assert.equal(await tab.$eval(MASTODON, ({host}) => host), 'server.example.com');
    await tab.click(MASTODON);
    await seen(tab, 2);
    const other = await tab.waitForSelector('share-bar >>> [part=status] button');
    await other.click();
    await tab.waitForSelector(DIALOG);
    assert.equal(await tab.$eval('share-bar >>> #server', ({value}) => value), 'server.example.com');
    await tab.keyboard.press('Escape');
    const {events} = await seen(tab, 4);
    assert.deepEqual(events.map(plain).slice(2), [
      ['share-intent', 'dialog', 1],
      ['share-outcome', 'dialog', 1, 'cancelled', 'reader'],
    ]);
    await tab.evaluate(() => localStorage.clear());
    await opens(tab, 2);
    await tab.close();
  });

  for (const slow of [[CONTACT], [SERVER], [CONTACT, SERVER]]) {
    it(`is asked for all the same where ${slow.join(' and ')} takes its time`, async () => {
      const tab = await visit();
      let press;
      const pressed = new Promise((resolve) => (press = resolve));
      for (const path of slow) {
        const body = readFileSync(join(root, path));
        // No sooner than a while after the press, however slow the machine is to press.
        site.pages[path] = async () => {
          await pressed;
          await new Promise((resolve) => setTimeout(resolve, 300));
          return {headers: {'content-type': 'text/javascript'}, body};
        };
      }
      await tab.click(MASTODON);
      press();
      await tab.waitForSelector(DIALOG);
      await tab.keyboard.type('server.example.com');
      await tab.keyboard.press('Enter');
      const {events} = await seen(tab, 2);
      assert.deepEqual(events.map(plain)[1], ['share-outcome', 'tab', 3, 'opened']);
      await opens(tab, 1);
      await tab.close();
    });
  }

  for (const missing of [CONTACT, SERVER]) {
    it(`is the hub's to ask for where ${missing} is not there; where there is no hub, one warning says so`, async () => {
      const tab = await visit({[missing]: () => ({status: 404})}, {body: BODY.replace('on"', 'on lemmy"')});
      await tab.waitForSelector('share-bar >>> [part~=lemmy]');
      await tab.click(MASTODON);
      await seen(tab, 2);
      // The hub's tab is in front, and what lies behind is not drawn.
      await tab.bringToFront();
      await tab.click('share-bar >>> [part~=lemmy]');
      const {events, faults} = await seen(tab, 4);
      assert.deepEqual(events.map(plain), [
        ['share-intent', 'dialog', 1],
        ['share-outcome', 'dialog', 1, 'opened'],
        ['share-intent', 'dialog', 1],
        ['share-outcome', 'dialog', 1, 'failed', 'unsupported'],
      ]);
      assert.deepEqual(faults, []);
      await opens(tab, 1);
      const warnings = tab.lines.filter((line) => line.startsWith('warn'));
      assert.deepEqual(
        warnings.map((line) => /\[waft\] (\S+)/.exec(line)[1]),
        ['missing-panel', 'needs-instance'],
      );
      await tab.close();
    });
  }
});
