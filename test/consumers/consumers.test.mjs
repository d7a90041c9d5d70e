// What is published, in apps as people write them: installed, type-checked, built and pressed.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {useBrowser} from '../support/browser.mjs';
import {format} from '../support/budgets.mjs';
import {packedConsumer} from '../support/packed.mjs';
import {root, startSite} from '../support/site.mjs';
import {apps, manifest, pathIn, versionIn} from './apps.mjs';
import {scriptsOf, weigh} from './code.mjs';
import {install, npm} from './install.mjs';

const TEA = 'https://example.org/tea?id=7';

/** What every event says here. */
const told = {
  v: 1,
  url: TEA,
  title: 'Tea & cake',
  tags: ['green tea', 'cake'],
  placement: 'end',
  campaign: 'spring',
  steps: 1,
  version: manifest(join(root, 'package.json')).version,
};
/** What two presses say. */
const pressed = {platform: 'pinboard', kind: 'bookmark', opens: 'tab', trigger: 'mouse'};
const copied = {platform: 'copy', kind: 'utility', opens: 'clipboard', trigger: 'keyboard'};

const open = useBrowser();
const rows = [['consumer', 'framework', 'bundler', 'bytes', 'brotli', 'waft', 'brotli', 'Lit', 'brotli', 'seconds']];
let packed;

before(() => {
  packed = packedConsumer();
});
after(() => {
  packed.remove();
  console.log(`\nConsumers: bytes of scripts, and of them those of the package and of Lit\n${format(rows)}`);
});

it('no app is left out', () => {
  const folders = readdirSync(fileURLToPath(new URL('.', import.meta.url)), {withFileTypes: true});
  assert.deepEqual(
    folders.filter((entry) => entry.isDirectory()).map(({name}) => name),
    apps.map(({name}) => name).sort(),
  );
});

for (const app of apps) {
  describe(app.name, () => {
    let start;
    let site;
    let tab;
    let followed;

    it('installs, type-checks and builds', async () => {
      start = Date.now();
      await install(app, packed.installed);
      for (const script of ['types', 'build']) {
        if (manifest(pathIn(app, 'package.json')).scripts[script]) await npm(app, 'run', script);
      }
    });

    if (app.markup) {
      it('does not compile with a look that is none', async (t) => {
        const planted = pathIn(app, `src/planted${extname(app.markup)}`);
        t.after(() => rmSync(planted));
        const markup = readFileSync(pathIn(app, app.markup), 'utf8');
        writeFileSync(planted, markup.replace('placement="end"', 'variant="round"'));
        await assert.rejects(npm(app, 'run', 'types'), /planted[^]*round/);
      });
    }

    it('opens', async () => {
      const folder = pathIn(app, app.site);
      site = await startSite({
        pages: {'/': readFileSync(join(folder, 'index.html'), 'utf8')},
        mounts: {'/': `${folder}/`},
      });
      tab = await open(`${site.origin}/`);
      await tab.waitForSelector('share-bar >>> [part~=copy]', {visible: true});
    });

    it('links to what its properties say', async () => {
      const names = await tab.$$eval('share-bar >>> li:not(.more) > *', (all) =>
        all.map(({textContent}) => textContent),
      );
      assert.deepEqual(names, ['Pinboard', 'Mastodon', 'Copy link']);
      const pinboard = new URL(await addressOf(tab, 'pinboard'));
      assert.equal(pinboard.origin + pinboard.pathname, 'https://pinboard.in/add');
      assert.deepEqual(Object.fromEntries(pinboard.searchParams), {
        url: `${TEA}&utm_campaign=spring&utm_content=end&utm_source=pinboard&utm_medium=bookmark`,
        title: 'Tea & cake',
        tags: 'green-tea cake',
      });
      const mastodon = new URL(await addressOf(tab, 'mastodon'));
      const post = new URLSearchParams(mastodon.hash.slice(1)).get('text');
      const link = `${TEA}&utm_campaign=spring&utm_content=end&utm_source=mastodon&utm_medium=social`;
      assert.equal(post, `Tea & cake\n\n#GreenTea #cake\n\n${link}`);
    });

    it('hears of a link that is pressed', async () => {
      const popup = new Promise((resolve) => tab.once('popup', resolve));
      await (await tab.$('share-bar >>> [part~=pinboard]')).click();
      const opened = await popup;
      followed = opened.target().url();
      await opened.close();
      assert.deepEqual(await heard(tab, 2), [
        {type: 'share-intent', ...told, ...pressed},
        {type: 'share-outcome', ...told, ...pressed, outcome: 'opened'},
      ]);
    });

    it('opens what its listener made of the share', () => {
      const {origin, searchParams} = new URL(followed);
      assert.equal(origin, 'https://pinboard.in');
      assert.equal(searchParams.get('description'), 'Read this');
    });

    it('hears of a copy by keyboard', async () => {
      await tab.browserContext().setPermission(site.origin, {permission: {name: 'clipboard-read'}, state: 'granted'});
      await tab.bringToFront();
      await tab.focus('share-bar >>> [part~=copy]');
      await tab.keyboard.press('Enter');
      assert.deepEqual((await heard(tab, 4)).slice(2), [
        {type: 'share-intent', ...told, ...copied},
        {type: 'share-outcome', ...told, ...copied, outcome: 'completed'},
      ]);
      assert.equal(
        await tab.evaluate(() => navigator.clipboard.readText()),
        `${TEA}&utm_campaign=spring&utm_content=end&utm_source=copy&utm_medium=utility`,
      );
    });

    it('follows when its properties change', async () => {
      await tab.click('#next');
      await tab.waitForFunction(() =>
        document.querySelector('share-bar').shadowRoot.querySelector('[part~=pinboard]').href.includes('Cake'),
      );
      const {searchParams} = new URL(await addressOf(tab, 'pinboard'));
      assert.match(searchParams.get('url'), /^https:\/\/example\.org\/cake\?utm_/);
      assert.equal(searchParams.get('title'), 'Cake');
      assert.equal(searchParams.get('tags'), 'cake');
    });

    it('says nothing to the console and asks nobody else', async () => {
      assert.deepEqual(tab.lines, []);
      assert.deepEqual(
        tab.requested.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:')),
        [],
      );
    });

    it('is weighed', () => {
      const {all, waft, lit} = weigh(scriptsOf(app, site.requests));
      const versions = [app.framework, app.bundler].map((name) => versionIn(app, name));
      const bytes = [all.raw, all.brotli, waft.raw, waft.brotli, lit.raw, lit.brotli];
      rows.push([app.name, ...versions, ...bytes, Math.round((Date.now() - start) / 1000)]);
    });

    after(async () => {
      await tab?.close();
      await site?.close();
    });
  });
}

const addressOf = (tab, platform) => tab.$eval(`share-bar >>> [part~=${platform}]`, ({href}) => href);

/** What the page shows of the events, once there are as many as there should be; without the time they took. */
async function heard(tab, count) {
  const shown = () => tab.$eval('output', ({textContent}) => JSON.parse(textContent));
  await tab.waitForFunction(
    (many) => JSON.parse(document.querySelector('output').textContent).length >= many,
    {},
    count,
  );
  return (await shown()).map(({elapsed, ...detail}) => {
    assert.equal(typeof elapsed, 'number');
    return detail;
  });
}
