// Pages as the world writes them: what is read from each is what a person reads.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {rows} from '../corpus/expected.mjs';
import {useBrowser} from '../support/browser.mjs';
import {root as repository, startSite} from '../support/site.mjs';

const folder = `${repository}test/corpus/`;
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

const FIELDS = ['url', 'title', 'text', 'image', 'tags', 'via', 'lang'];
const WHERE = ['page', 'address', 'root'];

/** Fails unless a share holds what a row says, and nothing else. */
function compare(share, row, origin = '') {
  const entries = Object.entries(row).filter(([name]) => FIELDS.includes(name));
  const expected = JSON.parse(JSON.stringify(Object.fromEntries(entries)).replaceAll('{origin}', origin));
  const {lang, ...rest} = share;
  assert.deepEqual('lang' in row ? {...rest, lang} : rest, expected);
}

const without = (object, field) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
const named = ({page, address, root = 'the page'}) => `${page} at ${address}: ${[root].flat().join(' > ')}`;

describe('corpus', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    // The pages name pictures all over the world; a test asks nobody for them.
    site = await startSite({headers: {'content-security-policy': "default-src 'none'; script-src 'self'"}});
  });
  after(() => site.close());

  /** What is read from the page of a row, by the page's own copy of the code. */
  async function read({page, address, root}) {
    const [path] = address.split('#');
    site.pages[path] = readFileSync(folder + page, 'utf8').replaceAll('{origin}', site.origin);
    const tab = await open(site.origin + address);
    try {
      const share = await tab.evaluate(readIn, `${site.origin}/cdn/waft.js`, root && [root].flat());
      return JSON.parse(share);
    } finally {
      await tab.close();
      delete site.pages[path];
    }
  }

  for (const row of rows) {
    it(named(row), async () => compare(await read(row), row, site.origin));
  }

  it('is large, and every page of it has a row', (t) => {
    t.diagnostic(`${files.length} pages, ${rows.length} rows`);
    assert.ok(files.length >= 40);
    assert.deepEqual([...new Set(rows.map(({page}) => page))].sort(), files.sort());
    assert.equal(new Set(rows.map(named)).size, rows.length);
  });

  it('has rows without misspelt fields', () => {
    for (const row of rows) {
      const unknown = Object.keys(row).filter((name) => ![...FIELDS, ...WHERE].includes(name));
      assert.deepEqual(unknown, [], named(row));
    }
  });

  it('notices a wrong value', async () => {
    const row = rows.find(({page}) => page === 'two-creators.html');
    const share = await read(row);
    assert.throws(() => compare(share, {...row, url: '{origin}/coffee'}, site.origin), assert.AssertionError);
  });

  const right = rows.find((row) => FIELDS.every((name) => name in row));
  it('notices any field that differs, lacks or is too much', () => {
    const share = Object.fromEntries(FIELDS.map((name) => [name, right[name]]));
    compare(share, right);
    for (const name of FIELDS) {
      const other = name === 'tags' ? share.tags.toReversed() : `${share[name]} `;
      for (const wrong of [{...share, [name]: other}, {...share, [name]: undefined}, without(share, name)]) {
        assert.throws(() => compare(wrong, right), assert.AssertionError, name);
      }
      if (name === 'lang') continue;
      assert.throws(() => compare(share, without(right, name)), assert.AssertionError, name);
    }
    assert.throws(() => compare({...share, campaign: 'tea'}, right), assert.AssertionError);
  });

  it('lets a language pass only where none is written down', () => {
    const share = Object.fromEntries(FIELDS.map((name) => [name, right[name]]));
    compare({...share, lang: 'xx'}, without(right, 'lang'));
    assert.throws(() => compare({...share, lang: 'xx'}, right), assert.AssertionError);
  });
});

/** Run in the page: reads it, from an element that a list of selectors leads to, each in the shadow root of the one before. */
async function readIn(script, selectors) {
  const {readPage} = await import(script);
  let element;
  for (const selector of selectors ?? []) {
    const found = (element?.shadowRoot ?? document).querySelector(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    element = found;
  }
  // JSON leaves undefined out, which would look like a field that is not there.
  return JSON.stringify(element ? readPage(element) : readPage(), (_, value) =>
    value === undefined ? '(undefined)' : value,
  );
}
