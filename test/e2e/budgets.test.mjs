// Everything the design says Waft may cost, measured on the built files in a real page.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, mkdtempSync, cpSync, appendFileSync, rmSync} from 'node:fs';
import {randomBytes} from 'node:crypto';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {useBrowser} from '../support/browser.mjs';
import {budgetTable, format, overruns, perFile} from '../support/budgets.mjs';
import {brotli, consume, parts} from '../support/bytes.mjs';
import {costOfBars, recordShift} from '../support/page-cost.mjs';
import {page, root, startSite} from '../support/site.mjs';

/** The rule that keeps the bar's room, as the README has it. */
const [RESERVE] = /<style>.*<\/style>/.exec(readFileSync(join(root, 'README.md'), 'utf8'));
const dist = (path) => join(root, 'dist', path);

describe('budgets', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({
      pages: {
        '/': page(),
        '/late': page({
          head: RESERVE,
          script: '/late.js',
          body: '<share-bar></share-bar><share-bar hidden></share-bar><p>What follows.</p>',
        }),
      },
    });
    // The script comes 400 ms late, by a server that waits.
    site.pages['/late.js'] = () => ({
      headers: {'content-type': 'text/javascript'},
      body: 'setTimeout(() => import("/cdn/waft.js"), 400)',
    });
  });
  after(() => site.close());

  /** When there are bars, and the browser has painted them. */
  async function drawn(tab) {
    await tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot?.querySelector('a'));
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** Opens the page and adds up what it requested from a built folder. */
  async function measurePage(folder) {
    site.mounts['/cdn/'] = folder;
    site.requests.length = 0;
    const tab = await open(`${site.origin}/`);
    await drawn(tab);
    await tab.waitForNetworkIdle({idleTime: 200});
    await tab.close();
    const ours = site.requests.filter((path) => path.startsWith('/cdn/'));
    return {
      bar: ours.reduce((sum, path) => sum + brotli(readFileSync(join(folder, path.slice('/cdn/'.length)))), 0),
      requests: site.requests.length - ours.length - 1,
    };
  }

  /** Files of a built folder with what each costs, the largest first. */
  const sizesIn = (folder) => {
    const path = join(root, 'cdn', folder);
    return readdirSync(path)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`${folder}/${file.slice(0, -3)}`, brotli(readFileSync(join(path, file)))])
      .sort(([, one], [, other]) => other - one);
  };
  const {presets} = JSON.parse(readFileSync(dist('platforms.json'), 'utf8'));
  const isPreset = ([name]) => presets.some(({id}) => name === `platforms/${id}`);

  const measured = {};

  it('are kept', async () => {
    Object.assign(measured, await measurePage(join(root, 'cdn')));
    // A preset lies among the platforms, as a page names it in their place.
    const all = sizesIn('platforms');
    const [platforms, lists] = [all.filter((file) => !isPreset(file)), all.filter(isPreset)];
    const [panels, elements] = [sizesIn('panels'), sizesIn('elements')];
    assert.equal(lists.length, presets.length);
    for (const [folder, files] of [
      ['panels', panels],
      ['elements', elements],
    ]) {
      assert.deepEqual(files.map(([name]) => name).sort(), perFile(folder).sort());
    }
    [[, measured.platform], [, measured.preset]] = [platforms[0], lists[0]];
    Object.assign(measured, Object.fromEntries([...panels, ...elements]));
    [[, measured.locale]] = sizesIn('locales');
    const sinks = readdirSync(join(root, 'cdn/sinks')).filter((file) => file.startsWith('to-'));
    measured.sink = Math.max(...sinks.map((file) => brotli(readFileSync(join(root, 'cdn/sinks', file)))));
    measured.detect = brotli(readFileSync(join(root, 'cdn/sinks/autodetect.js')));
    measured.classic = brotli(readFileSync(join(root, 'cdn/waft.classic.js')));

    const button = await consume(
      `import {addPlatforms} from '${dist('index.js')}';import {reddit} from '${dist('platforms/reddit.js')}';
       import {mastodon} from '${dist('platforms/mastodon.js')}';import '${dist('define/button.js')}';addPlatforms(reddit, mastodon);`,
      {external: [/^@lit\//]},
    );
    measured.button = brotli(button.code);
    measured.core = brotli((await consume(`export * from '${dist('core/index.js')}'`)).code);

    const tab = await open(`${site.origin}/`);
    Object.assign(measured, await costOfBars(tab, 1000));
    await tab.close();

    const late = await open(`${site.origin}/late`, {before: recordShift});
    await drawn(late);
    await pause(200);
    measured.shift = await late.evaluate(() => window.shift);
    await late.close();

    console.log(`\n${budgetTable(measured)}\n`);
    const rank = (what, files) => `${format([[what, 'brotli'], ...files])}\n`;
    console.log(rank('largest platforms', platforms.slice(0, 5)));
    console.log(rank('presets', lists));
    const file = join(root, 'cdn/waft.js');
    const size = readFileSync(file).length;
    const share = (bytes) => Math.round((bytes / size) * measured.bar);
    const rows = parts(file).map(([part, bytes]) => [part, bytes, share(bytes)]);
    console.log(`${format([['part of cdn/waft.js', 'minified', 'share of brotli'], ...rows])}\n`);
    assert.deepEqual(overruns(measured), []);
  });

  it('turn red for 3 kB of dead weight', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waft-budget-'));
    cpSync(join(root, 'cdn'), folder, {recursive: true});
    appendFileSync(join(folder, 'waft.js'), `/*${randomBytes(3072).toString('base64')}*/`);
    const heavy = {...measured, ...(await measurePage(folder))};
    rmSync(folder, {recursive: true});
    assert.ok(heavy.bar - measured.bar > 2900);
    assert.deepEqual(overruns(heavy), ['bar']);
  });
});
