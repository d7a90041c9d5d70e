// Tags on pages of the script tag: how many presses they take, what is fetched for them, and where they may not be kept.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {recordPresses} from '../support/count-steps.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

const tags = '<meta property="article:tag" content="tea"><meta property="article:tag" content="cake">';
const FOOT = '<tag-bar></tag-bar><share-bar platforms="x copy"></share-bar>';

describe('tags', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({
      // A frame without an origin gets modules from nobody else.
      headers: {'access-control-allow-origin': '*'},
      pages: {
        '/': page({head: tags, body: FOOT}),
        '/browse': page({body: '<tag-button tag="tea" browse="mastodon tumblr"></tag-button>'}),
        '/sandboxed': page({
          script: '',
          body: '<iframe sandbox="allow-scripts" src="/remember" width="600" height="400"></iframe>',
        }),
        '/remember': page({head: tags, body: FOOT.replace('<tag-bar', '<tag-bar remember')}),
        '/without': page(),
      },
    });
  });
  after(() => site.close());

  // Without `visible` only changes of the page are waited for, and to get a shadow root late is none: an element that is
  // defined after the wait has begun would never be seen.
  const shown = (tab, selector) => tab.waitForSelector(selector, {visible: true});
  const toggle = (tab, tag) => shown(tab, `tag-bar >>> [value="${tag}"]`);
  const pressed = (tab) => tab.$$eval('tag-bar >>> [aria-pressed=true]', (all) => all.map((one) => one.value).join());

  const hands = {
    mouse: (tab, control) => control.click(),
    touch: (tab, control) => control.tap(),
    Enter: async (tab, control) => {
      await control.focus();
      await tab.keyboard.press('Enter');
    },
  };
  for (const [by, press] of Object.entries(hands)) {
    it(`one press for a tag, two for a tag and a share with it, ${by}`, async () => {
      const viewport = {width: 1000, height: 700, hasTouch: by === 'touch'};
      const tab = await open(`${site.origin}/`, {before: recordPresses(), viewport});
      const presses = () => tab.evaluate(() => window.presses);
      await press(tab, await toggle(tab, 'tea'));
      await tab.waitForFunction(() =>
        document.querySelector('tag-bar').shadowRoot.querySelector('[aria-pressed=true]'),
      );
      assert.deepEqual([await presses(), await pressed(tab)], [1, 'tea']);
      const left = new Promise((resolve) => tab.browser().once('targetcreated', resolve));
      await press(tab, await tab.$('share-bar >>> [part~=x]'));
      const place = await left;
      assert.equal(await presses(), 2);
      const href = await tab.$eval('share-bar >>> [part~=x]', (link) => link.href);
      assert.equal(new URL(href).searchParams.get('hashtags'), 'tea');
      await (await place.page())?.close();
      await tab.close();
    });
  }

  it('of a page without elements for them cost no request', async () => {
    site.requests.length = 0;
    const tab = await open(`${site.origin}/without`);
    assert.deepEqual(
      site.requests.filter((path) => /tag|browse/.test(path)),
      [],
    );
    await tab.close();
  });

  it('have links to their pages elsewhere, whose addresses are fetched for those alone', async () => {
    site.requests.length = 0;
    const plain = await open(`${site.origin}/`);
    await toggle(plain, 'tea');
    assert.ok(!site.requests.some((path) => path.includes('browse')));
    await plain.close();
    const tab = await open(`${site.origin}/browse`);
    await shown(tab, 'tag-button >>> [part~=tumblr]');
    const links = await tab.$$eval('tag-button >>> a', (all) => all.map(({href}) => href));
    assert.deepEqual(links, ['https://mastodon.social/tags/tea', 'https://www.tumblr.com/tagged/tea']);
    assert.deepEqual(tab.lines, []);
    assert.equal(site.requests.filter((path) => path === '/cdn/panels/browse.js').length, 1);
    await tab.close();
  });

  it('keep the focus when those links come after it', async () => {
    site.pages['/late'] = page({body: '<tag-bar tags="tea cake" browse="mastodon tumblr"></tag-bar>'});
    let send;
    const asked = new Promise((resolve) => (send = resolve));
    const tab = await open(`${site.origin}/without`);
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      if (request.url().endsWith('/panels/browse.js')) await asked;
      await request.continue();
    });
    await tab.goto(`${site.origin}/late`);
    const cake = await toggle(tab, 'cake');
    await cake.focus();
    send();
    await shown(tab, 'tag-bar >>> [part~=tumblr]');
    assert.equal(await tab.evaluate(() => document.querySelector('tag-bar').shadowRoot.activeElement?.value), 'cake');
    await tab.keyboard.press('Enter');
    await shown(tab, 'tag-bar >>> [aria-pressed=true]');
    assert.equal(await pressed(tab), 'cake');
    await tab.close();
  });

  it('are all in the classic script, with the addresses of those pages', async () => {
    const body = `<tag-bar tags="tea"></tag-bar><tag-button tag="tea" browse="mastodon"></tag-button>
      <script src="/cdn/waft.classic.js"></script>`;
    site.pages['/classic'] = page({script: '', body});
    const tab = await open(`${site.origin}/classic`);
    await toggle(tab, 'tea');
    const link = await shown(tab, 'tag-button >>> [part~=mastodon]');
    assert.equal(await link.evaluate(({href}) => href), 'https://mastodon.social/tags/tea');
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('are there without the file for those links, with one warning', async () => {
    site.pages['/cdn/panels/browse.js'] = () => ({status: 404});
    const tab = await open(`${site.origin}/browse`);
    await shown(tab, 'tag-button >>> [value=tea]');
    const warnings = () => tab.lines.filter((line) => line.includes('missing-panel'));
    await eventually(() => assert.equal(warnings().length, 1), {still: 150});
    delete site.pages['/cdn/panels/browse.js'];
    await tab.close();
  });

  it('are picked where nothing can be kept: in a frame without an origin', async () => {
    const tab = await open(`${site.origin}/sandboxed`, {before: recordEvents});
    const frame = await tab.waitForFrame((one) => one.url().endsWith('/remember'));
    const tea = await toggle(frame, 'tea');
    await tea.click();
    await shown(frame, 'tag-bar >>> [aria-pressed=true]');
    assert.deepEqual(await frame.evaluate(() => window.seen.faults), []);
    assert.match(await frame.$eval('share-bar >>> [part~=x]', ({href}) => href), /hashtags=tea$/);
    await tab.close();
  });

  it('are the same in another tab where they are kept, which is told so', async () => {
    const [one, two] = [await open(`${site.origin}/remember`), await open(`${site.origin}/remember`)];
    await two.evaluate(() => {
      window.told = [];
      document.addEventListener('tag-change', ({detail}) => window.told.push(detail));
    });
    await one.bringToFront();
    await (await toggle(one, 'cake')).click();
    await two.bringToFront();
    await shown(two, 'tag-bar >>> [value=cake][aria-pressed=true]');
    const url = `${site.origin}/remember`;
    assert.deepEqual(await two.evaluate(() => window.told), [
      {url, tag: 'cake', picked: true, tags: ['cake'], here: false},
    ]);
    await one.close();
    await two.reload();
    await toggle(two, 'cake');
    assert.equal(await pressed(two), 'cake');
    await two.close();
  });

  for (const feature of [
    {name: 'forced-colors', value: 'active'},
    {name: 'prefers-color-scheme', value: 'dark'},
  ]) {
    it(`look picked or not by more than colour, ${feature.name}: ${feature.value}`, async () => {
      const tab = await open(`${site.origin}/`);
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features: [feature]});
      await (await toggle(tab, 'tea')).click();
      await shown(tab, 'tag-bar >>> [aria-pressed=true]');
      const marks = await tab.$$eval('tag-bar >>> [aria-pressed]', (all) =>
        all.map((one) =>
          [...one.querySelectorAll('path')].find((path) => getComputedStyle(path).display !== 'none').getAttribute('d'),
        ),
      );
      assert.notEqual(marks[0], marks[1]);
      await tab.close();
    });
  }
});
