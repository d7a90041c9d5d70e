// Analytics with the script tag: nothing unless its element asks for it, and then what it asks for.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const JS = {'content-type': 'text/javascript'};
const NAMES = readdirSync(`${root}src/sinks`)
  .filter((file) => /^to-.*\.ts$/.test(file) && file !== 'to-endpoint.ts')
  .map((file) => file.slice('to-'.length, -'.ts'.length));

/** Tools that a page may have, and that take down what they are told. */
function tools() {
  window.told = [];
  const note =
    (tool) =>
    (...args) =>
      void window.told.push([tool, ...args]);
  window.gtag = note('gtag');
  window.dataLayer = {push: note('dataLayer')};
  window.plausible = note('plausible');
  window.umami = {track: note('umami')};
  window.ended = 0;
  document.addEventListener('share-outcome', () => window.ended++);
}

describe('the script tag', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({mounts: {'/': root, '/npm/waft@0.1.0/': root}});
    site.pages['/npm/waft@0.1.0'] = () => ({headers: JS, body: readFileSync(`${root}cdn/waft.js`)});
    site.pages['/moved'] = () => ({status: 302, headers: {location: '/cdn/waft.js'}});
    site.pages['/other.js'] = () => ({headers: JS, body: ''});
  });
  after(() => site.close());

  /** Opens a page with the script, whose element has more attributes. */
  async function visit(attributes, {script = '/cdn/waft.js', head = ''} = {}) {
    site.pages['/'] = page({
      head: `${head}<script type="module" src="${script}" ${attributes}></script>`,
      script: '',
      body: '<share-bar platforms="x email" url="https://example.org/tea"></share-bar>',
    });
    site.requests.length = 0;
    const tab = await open(`${site.origin}/`, {before: tools});
    await tab.waitForSelector('share-bar >>> [part~=x]', {visible: true});
    await tab.waitForNetworkIdle({idleTime: 100});
    return tab;
  }
  async function press(tab) {
    const before = await tab.evaluate(() => window.ended);
    await (await tab.$('share-bar >>> [part~=x]')).click();
    await tab.bringToFront();
    await eventually(async () => assert.equal(await tab.evaluate(() => window.ended), before + 1));
  }
  const toldOf = (tab) => tab.evaluate(() => window.told.map(([tool]) => tool).sort());
  /** These and no others are told, and a while later still. */
  const tells = (tab, names) =>
    eventually(async () => assert.deepEqual(await toldOf(tab), names), {still: names.length ? 100 : 200});
  const sinkFiles = () => site.requests.filter((path) => path.includes('/sinks/'));

  it('tells nobody and fetches nothing where its element does not ask', async () => {
    const tab = await visit('');
    await press(tab);
    await tells(tab, []);
    assert.deepEqual(sinkFiles(), []);
    await tab.close();
  });

  it('fetches what finds the tools when something is shared, and tells each once', async () => {
    const tab = await visit('data-analytics="auto"');
    assert.deepEqual(sinkFiles(), ['/cdn/sinks/start.js']);
    await press(tab);
    await tells(tab, ['gtag', 'plausible', 'umami']);
    const [, ...args] = await tab.evaluate(() => window.told.find(([tool]) => tool === 'gtag'));
    const fields = {method: 'x', content_type: 'page', item_id: 'https://example.org/tea'};
    assert.deepEqual(args, ['event', 'share', fields]);
    await press(tab);
    await tells(tab, ['gtag', 'gtag', 'plausible', 'plausible', 'umami', 'umami']);
    assert.deepEqual(sinkFiles(), ['/cdn/sinks/start.js', '/cdn/sinks/autodetect.js']);
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });

  it('tells those that are named, and no other', async () => {
    const tab = await visit('data-analytics="Plausible, tag-manager plausible"');
    await press(tab);
    await tells(tab, ['dataLayer', 'plausible']);
    assert.deepEqual(
      sinkFiles().sort(),
      ['start', 'to-plausible', 'to-tag-manager'].map((name) => `/cdn/sinks/${name}.js`),
    );
    await tab.close();
  });

  it('has a file for every name, and a name for every file', async () => {
    const tab = await visit(`data-analytics="${NAMES.join(' ')}"`);
    await press(tab);
    const files = ['start', ...NAMES.map((name) => `to-${name}`)].map((file) => `/cdn/sinks/${file}.js`);
    const fetched = () => {
      assert.deepEqual(sinkFiles().sort(), files.sort());
      assert.deepEqual(tab.lines, []);
    };
    await eventually(fetched, {still: 200});
    await tab.close();
  });

  it('names what it does not know, once, makes no address of it, and tells the others', async () => {
    const tab = await visit('data-analytics="umami ../x __proto__ endpoint true"');
    await press(tab);
    await tells(tab, ['umami']);
    assert.deepEqual(sinkFiles(), ['/cdn/sinks/start.js', '/cdn/sinks/to-umami.js']);
    assert.equal(tab.lines.length, 4);
    for (const line of tab.lines) {
      assert.match(line, /^warn: \[waft\] unknown-sink "[^"]+": one of: auto adobe amplitude /);
    }
    await tab.close();
  });

  it('waits for the reader where it is told to', async () => {
    const tab = await visit('data-analytics="umami" data-consent="required"');
    await press(tab);
    await tells(tab, []);
    await tab.evaluate(() => import('/cdn/waft.js').then(({setConsent}) => setConsent(true)));
    await tells(tab, ['umami']);
    await tab.close();
  });

  it('tells nobody after a no that came while the file was on its way', async (t) => {
    const file = '/cdn/sinks/to-umami.js';
    let send;
    site.pages[file] = () =>
      new Promise((resolve) => {
        send = () => resolve({headers: JS, body: readFileSync(root + file)});
      });
    t.after(() => delete site.pages[file]);
    const tab = await visit('data-analytics="umami"');
    await press(tab);
    await eventually(() => assert.deepEqual(sinkFiles(), ['/cdn/sinks/start.js', file]));
    await tab.evaluate(() => import('/cdn/waft.js').then(({setConsent}) => setConsent(false)));
    send();
    // The same file, so it has come by then.
    await tab.evaluate((path) => import(path).then(() => undefined), file);
    await tells(tab, []);
    await tab.close();
  });

  for (const [script, folder, query = ''] of [
    ['/cdn/waft.js?v=3', '/cdn', '?v=3'],
    ['/npm/waft@0.1.0', '/npm/waft@0.1.0/cdn'],
    ['/moved', '/cdn'],
  ]) {
    it(`finds its element and its files as ${script}`, async () => {
      const tab = await visit('data-analytics="umami"', {script});
      await press(tab);
      await tells(tab, ['umami']);
      assert.deepEqual(
        sinkFiles(),
        ['start', 'to-umami'].map((file) => `${folder}/sinks/${file}.js${query}`),
      );
      await tab.close();
    });
  }

  for (const script of ['/cdn/waft.js?v=3', '/npm/waft@0.1.0']) {
    for (const order of ['before', 'after']) {
      it(`tells once where the page imports another address ${order} ${script}`, async () => {
        const copy = '<script type="module">import {setConsent} from "/cdn/waft.js"; setConsent(true)</script>';
        const tab = await visit('data-analytics="plausible"', {script, head: order === 'before' ? copy : ''});
        await tab.evaluate(() => import('/cdn/waft.js').then(() => undefined));
        await tab.waitForNetworkIdle({idleTime: 100});
        assert.equal(sinkFiles().filter((path) => path.includes('/start.js')).length, 2);
        await press(tab);
        await tells(tab, ['plausible']);
        await tab.close();
      });
    }
  }

  it('tells each once where tools are named beside auto', async () => {
    const tab = await visit('data-analytics="ga4 auto plausible nobody"');
    await press(tab);
    await tells(tab, ['gtag', 'plausible', 'umami']);
    assert.deepEqual(sinkFiles(), ['/cdn/sinks/start.js', '/cdn/sinks/autodetect.js']);
    assert.match(tab.lines.join(), /^warn: \[waft\] unknown-sink "nobody"/);
    await tab.close();
  });

  it('does not take another script’s attribute for its own', async () => {
    const head = '<script type="module" src="/other.js" data-analytics="auto"></script>';
    const tab = await visit('', {head});
    await press(tab);
    await tells(tab, []);
    await tab.close();
  });

  it('leaves five lines for any other tool, as the docs have them', async () => {
    const [, lines] = /```js\n(onShare\(.*?)```/s.exec(readFileSync(`${root}docs/analytics.md`, 'utf8'));
    const tab = await visit('');
    await tab.evaluate(async (code) => {
      window.goatcounter = {count: (told) => void window.told.push(told)};
      const {onShare} = await import('/cdn/waft.js');
      new Function('onShare', code)(onShare);
    }, lines);
    await press(tab);
    const told = async () =>
      assert.deepEqual(await tab.evaluate(() => window.told.map(({path, event}) => [path, event])), [
        ['share-intent x', true],
        ['share-outcome x', true],
      ]);
    await eventually(told, {still: 100});
    await tab.close();
  });

  for (const file of ['start', 'to-umami']) {
    it(`is one warning where ${file}.js is missing, and the bar stands`, async (t) => {
      site.pages[`/cdn/sinks/${file}.js`] = () => ({status: 404});
      t.after(() => delete site.pages[`/cdn/sinks/${file}.js`]);
      const tab = await visit('data-analytics="umami"');
      await press(tab);
      await press(tab);
      const lines = (kind) => tab.lines.filter((line) => line.startsWith(kind));
      const warned = () => {
        assert.equal(lines('warn').length, 1, tab.lines);
        assert.deepEqual(lines('pageerror'), []);
      };
      await eventually(warned, {still: 200});
      await tab.close();
    });
  }
});
