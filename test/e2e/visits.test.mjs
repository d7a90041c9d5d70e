// From a share to the visit that it brings: the built file, two page views, and what must not count as another.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

/** Run in each page before anything else. */
function record() {
  window.visits = [];
  window.shares = [];
  document.addEventListener('share-visit', ({detail}) => {
    window.visits.push({...detail, frozen: Object.isFrozen(detail), loaded: document.readyState});
  });
  document.addEventListener('share-outcome', ({detail}) => window.shares.push(detail));
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText: (text) => Promise.resolve((window.copied = text))},
  });
}

const visits = (tab) => tab.evaluate(() => window.visits);
const TAGS = '?utm_source=x&utm_medium=social&utm_campaign=spring&utm_content=end&utm_token=0a1b2c3d4e';

for (const engine of ['chromium', 'firefox']) {
  describe(`visits in ${engine}`, () => {
    const open = useBrowser(engine);
    let site;
    before(async () => {
      const bar = '<share-bar platforms="copy x" campaign="spring" share-token placement="end"></share-bar>';
      const body = `<h1>Tea</h1>${bar}<a id="on" href="/next">on</a><a id="tagged" href="/next${TAGS}">on, with tags</a>`;
      site = await startSite({
        pages: {
          '/': page({body}),
          '/next': page({body: `<h1>Next</h1>${bar}<a href="/">back</a>`}),
          // A router that tidies up before any module runs.
          '/tidy': page({body, head: '<script>history.replaceState({own: 1}, "", location.pathname)</script>'}),
          '/plain': page({body: '<h1>No bar</h1>'}),
          '/late': page({
            body,
            script: '',
            head: '<script type="module">await import("/cdn/waft.js"); await import("/cdn/waft.js?v=2")</script>',
          }),
          '/moved': () => ({status: 302, headers: {location: `/plain${TAGS}`}}),
          // Doors that pick a language, or ask, and that nobody sees again.
          '/gate': `<!doctype html><script>location.replace('/plain' + location.search)</script>`,
          '/refresh': `<!doctype html><meta http-equiv="refresh" content="0;url=/plain${TAGS.replaceAll('&', '&amp;')}">`,
          '/door': page({
            body,
            head: `<script type="module">import {cleanVisit, readVisit} from '/cdn/waft.js'; Object.assign(window, {cleanVisit, readVisit})</script>`,
          }),
        },
      });
    });
    after(() => site.close());
    const visit = (path) => open(site.origin + path, {before: record});
    const asked = (path) => site.requests.filter((one) => one === path).length;
    /** Forgets what was asked for, does something, and waits until what tells of visits has come: it has to keep quiet. */
    async function landing(does) {
      site.requests.length = 0;
      const done = await does();
      await eventually(() => assert.equal(asked('/cdn/panels/sight.js'), 1));
      return done;
    }
    /** How long no visit must come, of a page that has loaded, in milliseconds. */
    const QUIET = 200;
    async function isQuiet(tab) {
      await pause(QUIET);
      assert.deepEqual(await visits(tab), []);
    }

    it('a share with campaign and token brings a visit that names it; nothing repeats it', async () => {
      site.requests.length = 0;
      const from = await visit('/');
      // What makes tokens is fetched when the bar is drawn. Whoever imports it after the bar has it after the bar.
      await eventually(() => assert.equal(asked('/cdn/panels/contact.js'), 1));
      await from.evaluate(() => import('/cdn/panels/contact.js').then(() => {}));
      const control = await from.evaluateHandle(() =>
        document.querySelector('share-bar').shadowRoot.querySelector('[part~=copy]'),
      );
      await control.click();
      await from.waitForFunction(() => window.shares.length);
      const [share] = await from.evaluate(() => window.shares);
      const address = await from.evaluate(() => window.copied);
      assert.deepEqual(await visits(from), []);
      await from.close();
      assert.match(share.token, /^[a-z0-9]{8,11}$/);
      assert.equal(new URL(address).searchParams.get('utm_token'), share.token);

      const tab = await open(address, {before: record});
      const {v, platform, placement, campaign, token, version, url} = share;
      const wanted = [{v, platform, placement, campaign, token, version, url, frozen: true, loaded: 'complete'}];
      await eventually(async () => assert.deepEqual(await visits(tab), wanted), {still: QUIET});

      // A second page view, with the tags taken along or not; back from it; a reload; a router's page.
      await Promise.all([tab.waitForNavigation(), tab.click('#on')]);
      await isQuiet(tab);
      await tab.goBack();
      await pause(QUIET);
      // From the back/forward cache the page is as it was left; else it is a new one, which says nothing.
      const [left, cached] = await tab.evaluate(() => [window.visits.length, window.visits.length > 0]);
      assert.equal(left, cached ? 1 : 0);
      await landing(() => tab.reload());
      await isQuiet(tab);
      await landing(() => Promise.all([tab.waitForNavigation(), tab.click('#tagged')]));
      assert.match(tab.url(), /utm_token/);
      await isQuiet(tab);
      await tab.evaluate((tags) => history.pushState({}, '', `/next/page${tags}`), TAGS);
      await isQuiet(tab);
      await tab.close();
    });

    it('counts what was come to, whatever became of the address; on pages without a bar; after a redirect', async () => {
      for (const path of [`/tidy${TAGS}`, `/plain${TAGS}`, '/moved', `/late${TAGS}`]) {
        const tab = await visit(path);
        const once = async () => {
          const found = await visits(tab);
          assert.equal(found.length, 1, `${found.length} visits at ${path}`);
          assert.equal(found[0].token, '0a1b2c3d4e');
          assert.doesNotMatch(found[0].url, /utm/);
        };
        await eventually(once, {still: QUIET});
        await tab.close();
      }
    });

    for (const gate of ['/gate', '/refresh']) {
      it(`counts what a page sent on to, ${gate}, where the browser tells; elsewhere takes it for a link`, async () => {
        const tab = await visit(gate + TAGS);
        await tab.waitForFunction(() => location.pathname === '/plain' && document.readyState === 'complete');
        const tells = await tab.evaluate(() => Boolean(window.navigation?.activation));
        await eventually(async () => assert.equal((await visits(tab)).length, Number(tells)), {still: QUIET});
        await tab.close();
      });
    }

    it('leaves pages alone that nobody shared: no event, no further file', async () => {
      for (const path of ['/plain', '/plain?utm_source=newsletter&utm_medium=email', '/plain?q=utm_source']) {
        site.requests.length = 0;
        const tab = await (path.includes('utm_source') ? landing(() => visit(path)) : visit(path));
        await isQuiet(tab);
        if (!path.includes('utm_source')) assert.deepEqual(site.requests, [path, '/cdn/waft.js']);
        await tab.close();
      }
    });

    it('keeps the token out of it for a reader who asks for privacy', async () => {
      const tab = await open(`${site.origin}/plain`, {before: record});
      await tab.evaluateOnNewDocument(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', {value: true, configurable: true}),
      );
      await tab.goto(site.origin + '/plain' + TAGS);
      await tab.waitForFunction(() => window.visits.length);
      assert.deepEqual(
        (await visits(tab)).map(({platform, token}) => [platform, token]),
        [['x', '']],
      );
      await tab.close();
    });

    it('cleans the address bar on request, and only then', async () => {
      const tab = await visit(`/door${TAGS}&a=%20b#c`);
      await tab.waitForFunction(() => window.visits.length);
      assert.match(tab.url(), /utm_source/);
      const read = () => tab.evaluate(() => [window.readVisit() ?? null, history.length, history.state, location.href]);
      const [found, length, state] = await read();
      assert.deepEqual(found, {platform: 'x', placement: 'end', campaign: 'spring', token: '0a1b2c3d4e'});
      await tab.evaluate(() => window.cleanVisit());
      assert.deepEqual(await read(), [null, length, state, `${site.origin}/door?a=%20b#c`]);
      // Not ours to clean.
      const other = `${site.origin}/door?gclid=1&utm_source=newsletter`;
      await tab.goto(other);
      await tab.evaluate(() => window.cleanVisit());
      assert.equal(tab.url(), other);
      await tab.close();
    });
  });
}

describe('visits', () => {
  const open = useBrowser('chromium');
  let site;
  before(async () => {
    // Without a referrer, as from a platform.
    const rule = {urls: [`/plain${TAGS}`], eagerness: 'immediate', referrer_policy: 'no-referrer'};
    const link = `<a href="/plain${TAGS.replaceAll('&', '&amp;')}" referrerpolicy="no-referrer">Tea</a>`;
    const log = `document.addEventListener('share-visit', () => fetch('/log?' + document.prerendering))`;
    site = await startSite({
      pages: {
        '/': page({
          script: '',
          head: `<script type="speculationrules">${JSON.stringify({prerender: [rule]})}</script>`,
          body: link,
        }),
        '/plain': page({head: `<script>${log}</script>`, body: '<h1>Tea</h1>'}),
        '/log': '',
      },
    });
  });
  after(() => site.close());

  it('of pages that are prerendered wait until somebody looks', async () => {
    const tab = await open(`${site.origin}/`);
    const asked = (beginning) => site.requests.filter((path) => path.startsWith(beginning));
    await eventually(() => {
      assert.equal(asked('/plain').length, 1, 'nothing was prerendered');
      assert.equal(asked('/cdn/panels/sight.js').length, 1, 'no script ran there');
    });
    await pause(300);
    assert.deepEqual(asked('/log'), []);
    await tab.click('a');
    const looked = () => {
      assert.equal(asked('/plain').length, 1, 'it was loaded anew');
      assert.deepEqual(asked('/log'), ['/log?false']);
    };
    await eventually(looked, {still: 200});
    await tab.close();
  });
});
