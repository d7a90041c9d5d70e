// Two copies on one page, the page's own Lit, somebody else's tag: they live together.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {Script} from 'node:vm';
import * as frontDoor from '../../dist/index.js';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const NAMES = Object.keys(frontDoor).sort();

/** A platform of the site's own. */
const VILLAGE = {
  id: 'village',
  label: 'Village',
  kind: 'social',
  endpoint: 'https://village.example/?',
  params: {url: 'u'},
  icon: 'M0 0h24v24z',
};

/** How a page without a bundler finds packages. */
const importMap = (attributes = '') =>
  `<script type="importmap" ${attributes}>${JSON.stringify({
    imports: {
      lit: '/node_modules/lit/index.js',
      'lit-html': '/node_modules/lit-html/lit-html.js',
      'lit-html/': '/node_modules/lit-html/',
      'lit-element/': '/node_modules/lit-element/',
      '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
      '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    },
  })}</script>`;

// Deferred scripts and modules run in the order they stand in.
const classic = (name) =>
  `<script defer src="/cdn/waft.classic.js"></script><script type="module">window.${name} = waft;</script>`;
const module = (name, path) => `<script type="module">import * as copy from '${path}'; window.${name} = copy;</script>`;
const npm = (name) =>
  `${importMap()}<script type="module">import '/dist/auto.js'; import * as copy from '/dist/index.js'; window.${name} = copy;</script>`;

const PAIRS = {
  'two modules': module('one', '/cdn/waft.js') + module('two', '/elsewhere/waft.js'),
  'two modules that differ by query': module('one', '/cdn/waft.js?v=1') + module('two', '/cdn/waft.js?v=2'),
  'classic, then module': classic('one') + module('two', '/cdn/waft.js'),
  'module, then classic': module('one', '/cdn/waft.js') + classic('two'),
  'package, then module': npm('one') + module('two', '/cdn/waft.js'),
};

describe('copies', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({mounts: {'/': root, '/elsewhere/': `${root}cdn/`}});
  });
  after(() => site.close());

  async function visit(text, setUp = '') {
    site.pages['/'] = text;
    site.requests.length = 0;
    return open(`${site.origin}/`, {before: `(${recordEvents})();${setUp && `(${setUp})()`}`});
  }

  for (const [pair, head] of Object.entries(PAIRS)) {
    describe(pair, () => {
      const both = (platforms, setUp) =>
        visit(page({script: '', head, body: `<share-bar platforms="${platforms}"></share-bar>`}), setUp);

      it('are two', async () => {
        const tab = await both('x');
        assert.equal(await tab.evaluate(() => window.one.addPlatforms === window.two.addPlatforms), false);
        await isQuiet(tab);
      });

      for (const [giver, other] of [
        ['one', 'two'],
        ['two', 'one'],
      ]) {
        it(`a platform from ${giver} reaches every bar; a sink of ${giver} hears each press once`, async () => {
          const tab = await both('copy', stubClipboard);
          await draws(tab, ['copy']);
          await tab.evaluate(
            (name, platform) => {
              document.querySelector('share-bar').platforms = 'copy village';
              window[name].addPlatforms(platform);
            },
            giver,
            VILLAGE,
          );
          await draws(tab, ['copy', 'village']);
          await tab.evaluate(
            (names) => {
              window.heard = {};
              for (const name of names) window[name].onShare(({type}) => (window.heard[name] ??= []).push(type));
            },
            [giver, other],
          );
          await (await tab.$('share-bar >>> [part~=copy]')).click();
          const once = ['share-intent', 'share-outcome'];
          const heard = async () => assert.deepEqual(await tab.evaluate(() => window.heard), {one: once, two: once});
          // The first press fetches what copies: of an unbundled package many files.
          await eventually(heard, {within: 30_000, still: 150});
          await isQuiet(tab);
        });

        it(`what a reader says to ${giver} holds for the sinks of ${other}`, async () => {
          const tab = await both('copy', stubClipboard);
          await draws(tab, ['copy']);
          const heard = await tab.evaluate(
            async (giver, other) => {
              const heard = [];
              window[other].onShare(({type}) => heard.push(type), {consent: 'required'});
              const outcome = new Promise((resolve) =>
                document.addEventListener('share-outcome', resolve, {once: true}),
              );
              document.querySelector('share-bar').share('copy');
              await outcome;
              await new Promise((resolve) => setTimeout(resolve, 100));
              const before = heard.length;
              window[giver].setConsent(true);
              return [before, ...heard];
            },
            giver,
            other,
          );
          assert.deepEqual(heard, [0, 'share-intent', 'share-outcome']);
          await isQuiet(tab);
        });
      }

      it('a platform that comes later is drawn in bars that asked for it before', async () => {
        const tab = await both('x village');
        await draws(tab, ['x']);
        // Looked for and named once, not once by each copy.
        const looked = [/404/, /unknown-platform "village"/];
        await says(tab, looked);
        await tab.evaluate((platform) => window.two.addPlatforms(platform), VILLAGE);
        await draws(tab, ['x', 'village']);
        await isQuiet(tab, looked);
      });

      it('a neighbour is fetched once', async () => {
        const tab = await both('x threads');
        await draws(tab, ['x', 'threads']);
        await pause(100);
        assert.equal(
          site.requests.filter((path) => path.includes('/platforms/threads.js') && !path.startsWith('/dist')).length,
          1,
        );
        await tab.close();
      });
    });
  }

  it('a copy that comes late does not take the focus from the reader', async () => {
    const tab = await visit(page());
    await (await tab.$('share-bar >>> [part~=reddit]')).focus();
    await tab.evaluate((path) => import(path), `${site.origin}/elsewhere/waft.js`);
    await pause(100);
    const focused = await tab.$eval('share-bar', ({shadowRoot}) => shadowRoot.activeElement?.getAttribute('part'));
    assert.equal(focused, 'button reddit');
    await isQuiet(tab);
  });

  it("the page's own Lit and ours work under a policy that names them both", async () => {
    const csp =
      "default-src 'none'; script-src 'self' 'nonce-page'; style-src 'self'; require-trusted-types-for 'script'; trusted-types waft lit-html";
    const text = page({
      script: '',
      head: `${importMap('nonce="page"')}<script type="module" src="/own.js"></script><script type="module" src="/cdn/waft.js"></script>`,
      body: '<own-card></own-card><share-bar platforms="x"></share-bar>',
    });
    site.pages['/own.js'] = () => ({headers: {'content-type': 'text/javascript'}, body: OWN});
    const tab = await visit(() => ({headers: {'content-security-policy': csp}, body: text}));
    await draws(tab, ['x']);
    const inside = await tab.$eval('own-card', ({shadowRoot}) => {
      const bar = shadowRoot.querySelector('share-bar');
      const links = [...bar.shadowRoot.querySelectorAll('a')];
      return {words: shadowRoot.querySelector('p').textContent, hrefs: links.map(({href}) => href)};
    });
    assert.equal(inside.words, 'Tea & <b>cake</b>');
    assert.deepEqual(inside.hrefs, [
      'https://x.com/intent/post?text=Tea%20%26%20%3Cb%3Ecake%3C%2Fb%3E&url=https%3A%2F%2Fexample.org%2Fcard',
      'https://www.reddit.com/submit?url=https%3A%2F%2Fexample.org%2Fcard&title=Tea%20%26%20%3Cb%3Ecake%3C%2Fb%3E',
    ]);
    await isQuiet(tab);
  });

  for (const [name, more] of [
    ['one copy', ''],
    ['two copies', module('two', '/elsewhere/waft.js')],
  ]) {
    it(`somebody else's <share-bar>: one warning of ${name}, and the other tag works`, async () => {
      const taken = "<script>customElements.define('share-bar', class Theirs extends HTMLElement {});</script>";
      const body = '<share-bar></share-bar><share-button platform="x"></share-button>';
      const tab = await visit(page({head: taken, body: body + more}));
      await draws(tab, ['x'], 'share-button');
      assert.equal(await tab.$eval('share-bar', (bar) => bar.constructor.name), 'Theirs');
      await isQuiet(tab, [/^warn\w*: \[waft\] tag-taken "share-bar"/]);
    });
  }

  for (const found of ['{v: 2}', '{}', 'null', '1', "'waft'", 'Object.freeze({v: 2, platforms: []})']) {
    it(`a registry of another version, ${found}, throws nothing`, async () => {
      const setUp = `() => { globalThis[Symbol.for('waft/1')] = ${found}; }`;
      const tab = await visit(
        page({head: module('two', '/elsewhere/waft.js'), body: '<share-bar platforms="x reddit"></share-bar>'}),
        setUp,
      );
      await draws(tab, ['x', 'reddit']);
      await isQuiet(tab);
    });
  }

  describe('the classic script', () => {
    const plain = (body = '<share-bar platforms="x copy"></share-bar>') =>
      page({script: '', head: '<script src="/cdn/waft.classic.js"></script>', body});

    it('draws by itself, with one request, and leaves one name behind', async () => {
      const tab = await visit(plain(), () => (window.before = new Set(Object.keys(window))));
      await draws(tab, ['x', 'copy']);
      assert.deepEqual(site.requests, ['/', '/cdn/waft.classic.js']);
      const added = await tab.evaluate(() =>
        Object.keys(window).filter((name) => !window.before.has(name) && name !== 'before'),
      );
      // The first two are Lit's own.
      assert.deepEqual(added.sort(), ['litPropertyMetadata', 'reactiveElementVersions', 'waft']);
      await isQuiet(tab);
    });

    it('holds nothing that only a module may', () => {
      const code = readFileSync(`${root}cdn/waft.classic.js`, 'utf8');
      // As a script it is not even read where it has exports, `import` or `import.meta`; a script may fetch modules.
      assert.ok(new Script(code));
      assert.doesNotMatch(code, /\bimport\s*\(/);
    });

    it('asks for nothing it has not got, and says so', async () => {
      const tab = await visit(plain('<share-bar platforms="x threads" lang="de"></share-bar>'));
      await draws(tab, ['x']);
      await isQuiet(tab, [/unknown-platform "threads"/]);
      assert.deepEqual(site.requests, ['/', '/cdn/waft.classic.js']);
    });

    it('reads the same on a page that is not in UTF-8', async () => {
      // Unlike a module, it is decoded as its page is unless the server names a charset.
      const text = plain(`<share-bar platforms="native reddit" share-title="${'tea '.repeat(100)}"></share-bar>`);
      const body = text.replace('<meta charset="utf-8">', '');
      const read = async (charset) => {
        const headers = {'content-type': `text/html; charset=${charset}`};
        const tab = await visit(
          () => ({headers, body}),
          () => (navigator.share = async () => undefined),
        );
        const seen = await tab.$eval('share-bar', ({shadowRoot}) => [
          document.characterSet,
          [...shadowRoot.querySelectorAll(':is(a,button):not([part~=more])')].map((one) => [
            one.ariaLabel,
            one.getAttribute('href'),
          ]),
        ]);
        await isQuiet(tab);
        return seen;
      };
      const [charset, old] = await read('windows-1252');
      assert.equal(charset, 'windows-1252');
      assert.deepEqual(old, (await read('utf-8'))[1]);
    });

    it('gives the names of the module, which are those of the package', async () => {
      const tab = await visit(plain());
      const [ofClassic, ofModule] = await tab.evaluate(
        async (path) => [Object.keys(window.waft), Object.keys(await import(path))],
        `${site.origin}/cdn/waft.js`,
      );
      assert.deepEqual(ofClassic.sort(), NAMES);
      assert.deepEqual(ofModule.sort(), NAMES);
      await isQuiet(tab);
    });
  });
});

/** An element of the page, made with the Lit of the page, with our bar in its template. */
const OWN = `
import {html, LitElement} from 'lit';
class OwnCard extends LitElement {
  render() {
    const words = 'Tea & <b>cake</b>';
    return html\`<p>\${words}</p>
      <share-bar url="https://example.org/card" share-title=\${words} .platforms=\${['x', 'reddit']}></share-bar>\`;
  }
}
customElements.define('own-card', OwnCard);
`;

function stubClipboard() {
  navigator.clipboard.writeText = async () => undefined;
}

const shown = (tab, selector) =>
  tab.$eval(selector, ({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('[part~=button]:not([part~=more], :disabled)') ?? [])].map(
      (one) => one.getAttribute('part').split(' ')[1],
    ),
  );

/** Waits until the element shows these platforms, in this order. */
const draws = (tab, ids, selector = 'share-bar') =>
  eventually(async () => assert.deepEqual(await shown(tab, selector), ids));

/** Waits until the console has these lines, and no other. */
const says = (tab, expected) =>
  eventually(
    () => {
      assert.equal(tab.lines.length, expected.length, tab.lines.join('\n').slice(0, 2000));
      for (const [i, form] of expected.entries()) assert.match(tab.lines[i], form);
    },
    // What nobody expects does not go away.
    expected.length ? {still: 150} : {within: 0},
  );

/** Nothing was thrown, the console has these lines and no other; closes the page. */
async function isQuiet(tab, expected = []) {
  await says(tab, expected);
  assert.deepEqual(await tab.evaluate(() => window.seen.faults), []);
  await tab.close();
}
