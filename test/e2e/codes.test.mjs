// QR codes and places to paste in, as a page has them that takes the script by a tag: what is fetched and when, under the
// strictest policy; codes as a camera sees them; files and tabs as the reader gets them.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import jsqr from 'jsqr';
import {PNG} from 'pngjs';
import {violations} from '../support/axe.mjs';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types waft";
const URL_OF_PAGE = 'https://example.org/tea?with=cake';
const LONG = `https://example.org/${'tea-and-cake/'.repeat(25)}`;
const VIEWPORT = '<meta name="viewport" content="width=device-width">';
const bar = (attributes) => `<main><h1>Tea</h1><share-bar url="${URL_OF_PAGE}" ${attributes}></share-bar></main>`;

/** What a camera reads in a picture. */
function read(bytes) {
  const {data, width, height} = PNG.sync.read(Buffer.from(bytes));
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

/** The control of a platform, when all of the bar are there: one that comes later may draw the others anew. */
async function control(tab, id) {
  await tab.waitForFunction(() => {
    const bar = document.querySelector('share-bar');
    const ids = bar.getAttribute('platforms').split(' ');
    return ids.every((part) => bar.shadowRoot?.querySelector(`[part~=${part}]`));
  });
  return tab.$(`share-bar >>> button[part~=${id}]`);
}
const openCode = async (tab, id = 'qr') => {
  await (await control(tab, id)).click();
  return tab.waitForSelector('share-bar >>> dialog:modal', {visible: true, timeout: 10_000});
};
const press = async (tab, name) => {
  for (const button of await tab.$$('share-bar >>> dialog button')) {
    if ((await button.evaluate((one) => one.textContent)) === name) return button.click();
  }
  return assert.fail(`no button "${name}"`);
};
const said = (tab, words) =>
  tab.waitForFunction(
    (text) => document.querySelector('share-bar').shadowRoot.querySelector('[part=status]')?.textContent === text,
    {timeout: 10_000},
    words,
  );

describe('codes and places to paste in', () => {
  const open = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'waft-codes-'));
  let site;
  before(async () => {
    site = await startSite({
      headers: {'content-security-policy': CSP},
      mounts: {'/': root, '/far/': root},
      pages: {
        '/': page({head: VIEWPORT, body: bar('platforms="copy qr"')}),
        '/query': page({body: bar('platforms="qr"'), script: '/cdn/waft.js?v=3'}),
        '/rtl': page({head: VIEWPORT, body: bar('platforms="copy qr"'), lang: 'ar" dir="rtl'}),
        '/long': page({head: VIEWPORT, body: bar('platforms="qr"').replace(URL_OF_PAGE, LONG)}),
        '/places': page({body: bar('platforms="copy discord wechat"')}),
        '/bare': page({body: bar('platforms="copy qr wechat"'), script: '/bare/waft.js'}),
        '/classic': `<!doctype html><html lang="en"><title>Tea</title>${bar('platforms="copy qr discord"')}
          <script src="/cdn/waft.classic.js"></script><script src="/more.js"></script></html>`,
        '/more.js': () => ({
          headers: {'content-type': 'text/javascript'},
          body: ['qr', 'discord']
            .map((id) => readFileSync(join(root, `dist/platforms/${id}.js`), 'utf8'))
            .map(
              (code) =>
                `{${code.replace(/export const (\w+) = /, 'waft.addPlatforms(').replace(/;\s*(\/\/.*)?$/, ');')}}`,
            )
            .join('\n'),
        }),
      },
    });
    // The entry alone, with a panel for contact and nothing else.
    const file = (path) => () => ({headers: {'content-type': 'text/javascript'}, body: readFileSync(join(root, path))});
    site.pages['/bare/waft.js'] = file('cdn/waft.js');
    site.pages['/bare/panels/contact.js'] = file('cdn/panels/contact.js');
    site.pages['/bare/platforms/qr.js'] = file('cdn/platforms/qr.js');
    site.pages['/bare/platforms/wechat.js'] = file('cdn/platforms/wechat.js');
    for (const name of ['code', 'qr']) {
      site.pages[`/bare/panels/${name}.js`] = () => ({status: 404, headers: {'content-type': 'text/plain'}});
    }
  });
  after(async () => {
    rmSync(folder, {recursive: true});
    await site.close();
  });

  const visit = async (path, viewport) => {
    site.requests.length = 0;
    const tab = await open(site.origin + path, {before: recordEvents, viewport});
    // The clipboard is asked for as a site would have it.
    await tab.browserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    return tab;
  };
  const isQuiet = async (tab) => {
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    assert.deepEqual(tab.lines, []);
    await tab.close();
  };

  it('a code fetches its files at its press, and nothing from anybody else', async () => {
    const tab = await visit('/');
    await control(tab, 'qr');
    assert.deepEqual(site.requests, ['/', '/cdn/waft.js', '/cdn/platforms/qr.js']);
    await openCode(tab);
    const fetched = site.requests.slice(3);
    assert.deepEqual(fetched.sort(), ['/cdn/panels/code.js', '/cdn/panels/contact.js', '/cdn/panels/qr.js']);
    assert.ok(tab.requested.every((url) => url.startsWith(site.origin)));
    assert.equal(read(await tab.screenshot()), URL_OF_PAGE);
    const events = await tab.evaluate(() => window.seen.events);
    assert.deepEqual(
      events.map(({type, opens, outcome, steps}) => [type, opens, outcome, steps]),
      [
        ['share-intent', 'dialog', undefined, 1],
        ['share-outcome', 'dialog', 'opened', 1],
      ],
    );
    assert.deepEqual(await violations(tab), []);
    await isQuiet(tab);
  });

  it('a code’s files are of the same build as the script', async () => {
    const tab = await visit('/query');
    await openCode(tab);
    assert.deepEqual(site.requests.slice(1).sort(), [
      '/cdn/panels/code.js?v=3',
      '/cdn/panels/contact.js?v=3',
      '/cdn/panels/qr.js?v=3',
      '/cdn/platforms/qr.js?v=3',
      '/cdn/waft.js?v=3',
    ]);
    await isQuiet(tab);
  });

  for (const [name, path, {features = [], width = 900, height = 700, text = URL_OF_PAGE, forced = false}] of [
    ['on a dark page', '/', {features: [{name: 'prefers-color-scheme', value: 'dark'}]}],
    ['in forced colours', '/', {forced: true}],
    ['from right to left', '/rtl', {}],
    ['320 pixels wide', '/', {width: 320, height: 568}],
    ['of a long link', '/long', {text: LONG}],
    ['of a long link, 320 pixels wide', '/long', {width: 320, height: 900, text: LONG}],
  ]) {
    it(`a code is read ${name}`, async () => {
      const tab = await visit(path, {width, height, deviceScaleFactor: 2});
      if (features.length) {
        await tab.emulateMediaFeatures(features);
        await tab.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
      }
      if (forced) {
        const session = await tab.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      }
      const dialog = await openCode(tab);
      const picture = await tab.screenshot();
      if (process.env.PICTURES) await tab.screenshot({path: join(process.env.PICTURES, `${name}.png`)});
      assert.equal(read(picture), text);
      const box = await dialog.evaluate((one) => {
        const {left, right} = one.getBoundingClientRect();
        return {left, right, scrolls: one.scrollWidth > one.clientWidth};
      });
      assert.ok(box.left >= 0 && box.right <= width && !box.scrolls, JSON.stringify(box));
      assert.deepEqual(await violations(tab), []);
      await isQuiet(tab);
    });
  }

  for (const kind of ['PNG', 'SVG']) {
    it(`a code is handed over as ${kind}, under a policy that allows no picture`, async () => {
      const tab = await visit('/');
      const session = await tab.createCDPSession();
      await session.send('Page.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
      await openCode(tab);
      await press(tab, `Download ${kind}`);
      const name = `qr-example.org.${kind.toLowerCase()}`;
      await eventually(() => assert.ok(readdirSync(folder).includes(name), `no ${name} among ${readdirSync(folder)}`));
      const bytes = readFileSync(join(folder, name));
      if (kind === 'PNG') assert.equal(read(bytes), URL_OF_PAGE);
      else {
        // As any program that shows pictures would have it.
        const viewer = await open('about:blank', {viewport: {width: 400, height: 400}});
        await viewer.setContent(`<body style="margin: 0">${bytes}</body>`);
        assert.equal(read(await viewer.screenshot()), URL_OF_PAGE);
        await viewer.close();
      }
      await isQuiet(tab);
    });
  }

  it('without its file is a copy, and one warning', async () => {
    const tab = await visit('/bare');
    await (await control(tab, 'qr')).click();
    await said(tab, 'Link copied');
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), URL_OF_PAGE);
    await (await control(tab, 'wechat')).click();
    await said(tab, 'Link copied. Paste it in WeChat.');
    const warnings = tab.lines.filter((line) => line.startsWith('warn'));
    assert.equal(warnings.length, 1, tab.lines.join('\n'));
    assert.match(warnings[0], /\[waft\] missing-panel "code"/);
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    await tab.close();
  });

  it('a place is opened in a tab with the link on the clipboard, told as a copy', async () => {
    const tab = await visit('/places');
    await (await control(tab, 'discord')).click();
    const target = await tab.browser().waitForTarget((target) => target.url().includes('discord'));
    assert.equal(target.url(), 'https://discord.com/channels/@me');
    await (await target.page()).close();
    await tab.bringToFront();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), URL_OF_PAGE);
    await tab.waitForFunction(() => window.seen.events.length > 1);
    const [intent, outcome] = await tab.evaluate(() => window.seen.events);
    assert.deepEqual([intent.opens, outcome.outcome, outcome.steps], ['clipboard', 'completed', 1]);
    assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
    await tab.close();
  });

  it('of the classic script, which fetches nothing: the link is copied in the place of a code', async () => {
    const tab = await visit('/classic');
    await (await tab.$('share-bar >>> [part~=qr]')).click();
    await tab.waitForFunction(
      () => document.querySelector('share-bar').shadowRoot.querySelector('[role=status]')?.textContent,
    );
    await eventually(() => assert.equal(tab.lines.length, 1), {still: 100});
    assert.match(tab.lines[0], /missing-panel "code": .*classic/);
    assert.deepEqual(site.requests, ['/classic', '/cdn/waft.classic.js', '/more.js']);
    await tab.close();
  });
});
