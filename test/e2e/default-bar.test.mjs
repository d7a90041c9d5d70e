// The first page anybody makes: the snippet and nothing else, under the strictest policy a site can have.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {defaultPlatforms} from '../../dist/cdn/default-platforms.js';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types waft";
const TITLE = 'Tea & "cake" — 50% <b>off</b>? ＃1 👩‍👩‍👧 %20 + café';
const ADDRESS = 'https://example.org/a%2Fb/?q=1&r=%20x+y&utm_source=mail&fbclid=z#part%2Ftwo';
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

describe('the default bar', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    const bar = (more = '') =>
      `<share-bar url="${escape(ADDRESS)}" share-title="${escape(TITLE)}" ${more}></share-bar>`;
    site = await startSite({
      headers: {'content-security-policy': CSP},
      pages: {
        '/': page(),
        '/named': page({body: bar()}),
        // Nobody is asked for a server.
        '/server': page({body: bar('instances="mastodon=example.org"')}),
      },
    });
  });
  after(() => site.close());

  const controls = (tab) =>
    tab.$eval('share-bar', (bar) =>
      [...bar.shadowRoot.querySelectorAll(':is(a,button):not([part~=more])')].map((control) => ({
        tag: control.localName,
        id: control.getAttribute('part').split(' ')[1],
        href: control.getAttribute('href'),
        target: control.getAttribute('target'),
        name: control.getAttribute('aria-label'),
        size: [control.getBoundingClientRect().width, control.getBoundingClientRect().height],
      })),
    );

  it('is there with one request, no violation and no console line', async () => {
    site.requests.length = 0;
    const tab = await open(`${site.origin}/`, {before: recordEvents});
    // Chromium on Linux has no system sheet, so `native` is left out.
    const ids = defaultPlatforms.map(({id}) => id).filter((id) => id !== 'native');
    await eventually(async () =>
      assert.deepEqual(
        (await controls(tab)).map(({id}) => id),
        ids,
      ),
    );
    await pause(300);
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js']);
    assert.deepEqual(await tab.evaluate(() => window.seen), {events: [], faults: []});
    assert.deepEqual(tab.lines, []);
    for (const {name, size} of await controls(tab)) {
      assert.ok(name);
      assert.ok(Math.min(...size) >= 44, `${name} is ${size}`);
    }
    await tab.close();
  });

  it('fills every field its platform files say, exactly', async () => {
    const tab = await open(`${site.origin}/named`);
    const links = (await controls(tab)).filter(({tag}) => tag === 'a');
    assert.equal(links.length, 9);
    for (const {id, href} of links) {
      const platform = defaultPlatforms.find((candidate) => candidate.id === id);
      const goal = new URL(platform.hub ?? platform.endpoint);
      const url = new URL(href);
      assert.equal(url.origin, goal.origin, id);
      assert.equal(url.pathname, goal.pathname, id);
      const values = fields(href);
      const {params} = platform;
      const given = {url: ADDRESS, title: TITLE};
      const rest = [!params.title && TITLE, !params.url && ADDRESS].filter(Boolean);
      if (params.body) given.body = rest.join(platform.id === 'email' ? '\r\n\r\n' : '\n\n');
      // Neither tags nor credit were given; those parameters must be away.
      const expected = Object.entries(params).filter(([field]) => field in given);
      assert.deepEqual(values, Object.fromEntries(expected.map(([field, name]) => [name, given[field]])), id);
    }
    await tab.close();
  });

  it('opens one tab for each place on the web, and none for email', async () => {
    const tab = await open(`${site.origin}/server`, {before: recordEvents});
    // Nothing outside this machine is asked: the tab is counted when it is made.
    const browser = tab.browser();
    const ids = (await controls(tab)).filter(({tag}) => tag === 'a').map(({id}) => id);
    for (const id of ids) {
      const opened = [];
      const note = (target) => opened.push(target);
      browser.on('targetcreated', note);
      await (await tab.$(`share-bar >>> [part~=${id}]`)).click();
      const pages = () => opened.filter((target) => target.type() === 'page');
      const last = () => tab.evaluate(() => window.seen.events.at(-1));
      await eventually(
        async () => {
          const {type, platform} = (await last()) ?? {};
          assert.deepEqual([type, platform], ['share-outcome', id]);
          assert.equal(pages().length, id === 'email' ? 0 : 1, id);
        },
        {still: 150},
      );
      browser.off('targetcreated', note);
      for (const target of pages()) {
        const other = await target.page();
        assert.equal(await other?.evaluate(() => window.opener).catch(() => null), null);
        await other?.close();
      }
      await tab.bringToFront();
    }
    const {events} = await tab.evaluate(() => window.seen);
    assert.deepEqual(
      events.map(({type, platform, outcome, opens}) => [type, platform, outcome, opens]),
      ids.flatMap((id) => {
        const opens = id === 'email' ? 'self' : 'tab';
        return [
          ['share-intent', id, undefined, opens],
          ['share-outcome', id, 'opened', opens],
        ];
      }),
    );
    await tab.close();
  });
});

/** Parameters of an address by name, from query or fragment; each name once, with nothing but `%20` for a space. */
function fields(href) {
  const joint = Math.max(href.indexOf('?'), href.indexOf('#'));
  const query = href.slice(joint + 1);
  assert.ok(!query.includes('+'), href);
  const pairs = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, href);
  for (const pair of pairs) assert.equal(pair.length, 2, href);
  return Object.fromEntries(pairs);
}
