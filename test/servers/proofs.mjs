// What must hold of a bar that a server wrote, whatever wrote it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {shareUrl} from 'waft/core';
import {recordEvents} from '../support/browser.mjs';
import {recordShift} from '../support/page-cost.mjs';
import {platforms} from './common/platforms.mjs';
import {posts} from './common/posts.mjs';

const [tea, kettle] = posts;
const places = platforms.filter(({endpoint}) => endpoint);
/** How much later than the page its other files come. */
const LATE = {stylesheet: 200, script: 400};

/** An address by what it says, not by how it says it. */
const parts = (href) => {
  const {origin, pathname, searchParams} = new URL(href);
  return [origin, pathname, Object.fromEntries(searchParams)];
};
const addresses = (post) => places.map((platform) => parts(shareUrl(platform, post)));
const addressesIn = ({hrefs}) => hrefs.map(parts);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Run in a page: what its only bar holds and shows. */
function inside() {
  const bars = document.querySelectorAll('share-bar');
  const [{shadowRoot}] = bars;
  const controls = [...shadowRoot.querySelectorAll('a, button')];
  const seen = controls.filter((control) => control.checkVisibility({visibilityProperty: true}));
  return {
    bars: bars.length,
    nodes: shadowRoot.querySelectorAll('*').length,
    hrefs: controls.map((control) => control.getAttribute('href')).filter(Boolean),
    buttons: seen.filter(({localName}) => localName === 'button').length,
    links: seen.filter(({localName}) => localName === 'a').map((link) => link.getBoundingClientRect().width),
  };
}

/** Run in a page: what a bar holds that a script made, with the attributes of the one that is there. */
async function insideOfNew() {
  const bar = document.createElement('share-bar');
  for (const {name, value} of document.querySelector('share-bar').attributes) bar.setAttribute(name, value);
  document.querySelector('main').append(bar);
  await bar.updateComplete;
  const nodes = bar.shadowRoot.querySelectorAll('*').length;
  const hrefs = [...bar.shadowRoot.querySelectorAll('a')].map(({href}) => href);
  bar.remove();
  return {nodes, hrefs};
}

/**
 * Tests of a site whose pages `/tea/` and `/kettle/` have one bar each.
 *
 * @param site Returns `{origin}`.
 * @param open From `useBrowser()`.
 * @param walks Whether links between pages are followed without loading.
 * @param says What the browser then writes to its console.
 */
export function proveBars(site, open, {walks = false, says = []} = {}) {
  const visit = async ({scripts = true, path = '/tea/'} = {}) => {
    const tab = await open('about:blank', {before: recordEvents, viewport: {width: 800, height: 600}});
    await tab.evaluateOnNewDocument(recordShift);
    await tab.setJavaScriptEnabled(scripts);
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      await pause(LATE[request.resourceType()] ?? 0);
      await request.continue();
    });
    await tab.goto(site().origin + path);
    return tab;
  };
  const takenOver = async (tab) => {
    await tab.waitForFunction(() => document.querySelector('share-bar')?.updateComplete);
    await tab.evaluate(() => document.querySelector('share-bar').updateComplete);
    await pause(200);
  };
  const expectPress = async (tab, post) => {
    const link = await tab.$('share-bar >>> [part~=x]');
    await link.click();
    await tab.waitForFunction(() => window.seen.events.length === 2);
    const {events, faults} = await tab.evaluate(() => window.seen);
    assert.deepEqual(
      events.map(({type, platform, url, title, outcome}) => [type, platform, url, title, outcome]),
      [
        ['share-intent', 'x', post.url, post.title, undefined],
        ['share-outcome', 'x', post.url, post.title, 'opened'],
      ],
    );
    assert.deepEqual(faults, []);
  };

  it('stands as plain links where scripts are off', async () => {
    const tab = await visit({scripts: false});
    const bar = await tab.evaluate(inside);
    assert.equal(bar.bars, 1);
    assert.deepEqual(addressesIn(bar), addresses(tea));
    assert.deepEqual(
      bar.links,
      places.map(() => 44),
    );
    assert.equal(bar.buttons, 0, 'buttons that do nothing');
    await tab.close();
  });

  it('is taken over in place by a script that comes late', async () => {
    const tab = await visit();
    await takenOver(tab);
    const bar = await tab.evaluate(inside);
    assert.equal(await tab.evaluate(() => window.shift), 0);
    assert.equal(bar.bars, 1);
    assert.deepEqual(addressesIn(bar), addresses(tea));
    const {nodes, hrefs} = await tab.evaluate(insideOfNew);
    assert.equal(bar.nodes, nodes);
    assert.deepEqual(addressesIn(bar), hrefs.map(parts));
    await tab.close();
  });

  it('tells of a press, and breaks no strict policy', async () => {
    const tab = await visit();
    await takenOver(tab);
    await expectPress(tab, tea);
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  if (!walks) return;
  it('is right after a walk to another page', async () => {
    const tab = await visit();
    await takenOver(tab);
    await tab.evaluate(() => (window.same = true));
    await tab.click('a[href*=kettle]');
    await tab.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('A kettle'));
    await takenOver(tab);
    assert.equal(await tab.evaluate(() => window.same), true, 'loaded anew');
    // A press during a view transition hits its picture of the page.
    await tab.waitForFunction(() => !document.documentElement.matches(':active-view-transition'));
    const bar = await tab.evaluate(inside);
    assert.equal(bar.bars, 1);
    assert.deepEqual(addressesIn(bar), addresses(kettle));
    await expectPress(tab, kettle);
    assert.deepEqual(tab.lines, says);
    await tab.close();
  });
}
