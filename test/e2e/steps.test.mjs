// How many presses it takes to share, counted by the browser's own input events and not by what the element says.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {defaultPlatforms} from '../../dist/cdn/default-platforms.js';
import {useBrowser} from '../support/browser.mjs';
import {countSteps, recordPresses} from '../support/count-steps.mjs';
import {page, root, startSite} from '../support/site.mjs';

/** Accessible names, without the note on new tabs, in the order of the default bar; and where a press of each leads. */
const BAR = {
  'Share…': ['native', 'sheet'],
  'Copy link': ['copy', 'clipboard'],
  'Share on Facebook': ['facebook', 'tab'],
  'Share on X': ['x', 'tab'],
  'Share on Bluesky': ['bluesky', 'tab'],
  'Share on Mastodon': ['mastodon', 'tab'],
  'Share on LinkedIn': ['linkedin', 'tab'],
  'Share on Reddit': ['reddit', 'tab'],
  'Send with WhatsApp': ['whatsapp', 'tab'],
  'Send with Telegram': ['telegram', 'tab'],
  'Send by email': ['email', 'program'],
};
const NAMES = Object.keys(BAR);

/** Asks for the reader's server first, so it is counted apart. */
const ASKS = 'Share on Mastodon';

/** What a page 320 pixels wide has no room for: five of 52, and *More* with 44, are its 304. */
const BEHIND = NAMES.slice(5);

const WIDE = {width: 1000, height: 700};
const NARROW = {width: 320, height: 568, hasTouch: true};

const MENU = `<script type="module" src="/share-menu.js"></script>
  <share-menu url="https://example.org/" title="Tea" text="Tea and cake">
    <share-target-x></share-target-x><share-target-reddit></share-target-reddit>
  </share-menu>
  <button type="button" onclick="document.querySelector('share-menu').share()">Share</button>`;

const NESTED = `<button type="button" popovertarget="one">Share</button>
  <div id="one" popover><button type="button" popovertarget="two">Others</button>
    <div id="two" popover><a href="https://example.org/" target="_blank" rel="noopener">Tea club</a></div></div>`;

const LINK = '<a href="https://example.org/" target="_blank" rel="noopener">Share on X (opens in new tab)</a>';

describe('presses', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    const bare = (body) => page({body, script: ''});
    site = await startSite({
      pages: {
        '/': page({head: '<meta name="viewport" content="width=device-width">'}),
        '/menu': bare(MENU),
        '/nested': bare(NESTED),
        '/link': bare(LINK),
        // Its page's own events would be presses if somebody believed them.
        '/noisy': bare(`${LINK}<script>
          addEventListener('click', () => {
            for (const type of ['pointerdown', 'keydown']) window.dispatchEvent(new Event(type));
          });
        </script>`),
        '/dead': bare('<button type="button">Share on X</button>'),
        '/hidden': bare(`${LINK.replace('<a', '<a style="display: none"')}<button type="button">Share</button>`),
        '/covered': bare(`${LINK}<div style="position: fixed; inset: 0; background: #eee">Accept cookies?</div>`),
      },
    });
    // Its targets before itself, as it looks for them once.
    const contents = ['targets/x.js', 'targets/reddit.js', 'share-menu.js']
      .map((file) => `import 'share-menu/${file}';`)
      .join('');
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: root},
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    const body = outputFiles[0].text;
    site.pages['/share-menu.js'] = () => ({headers: {'content-type': 'text/javascript'}, body});
  });
  after(() => site.close());

  /** What was pressed, by all that is the same of it. */
  const rows = new Map();
  const note = (what, ...same) => {
    const key = same.join('|');
    rows.set(key, [...(rows.get(key) ?? []), what]);
  };
  after(() => {
    const lines = [...rows].map(([key, what]) => [...key.split('|'), [...new Set(what)].join(', ')]);
    const table = [['page', 'by', 'presses', 'detail.steps', 'leads to', 'what'], ...lines];
    const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
    console.log(
      `\n${table
        .map((row) =>
          row
            .map((text, i) => text.padEnd(widths[i]))
            .join('  ')
            .trim(),
        )
        .join('\n')}\n`,
    );
  });

  async function steps(where, path, {viewport = WIDE, sheet = false, ...what}) {
    const tab = await open(site.origin + path, {before: recordPresses(sheet), viewport});
    try {
      const result = await countSteps(tab, what);
      note(
        BAR[what.target]?.[0] ?? what.target,
        where,
        what.by,
        result.presses,
        result.told.join() || '-',
        result.leads,
      );
      return result;
    } finally {
      await tab.close();
    }
  }

  it('are asked for of every default platform', () => {
    assert.deepEqual(
      Object.values(BAR).map(([id]) => id),
      defaultPlatforms.map(({id}) => id),
    );
  });

  for (const by of ['mouse', 'Enter']) {
    for (const [target, [, leads]] of Object.entries(BAR)) {
      if (target === ASKS) continue;
      it(`one on the bar: ${target}, ${by}`, async () => {
        const result = await steps('bar', '/', {target, openers: ['More'], by, sheet: true});
        assert.deepEqual(result, {presses: 1, leads, told: [1]});
      });
    }
  }

  it('one on the bar: Copy link, Space', async () => {
    const result = await steps('bar', '/', {target: 'Copy link', by: 'Space'});
    assert.deepEqual(result, {presses: 1, leads: 'clipboard', told: [1]});
  });

  for (const by of ['mouse', 'touch', 'Enter']) {
    for (const [target, [, leads]] of Object.entries(BAR)) {
      if (target === ASKS) continue;
      // With a finger one of each kind will do.
      if (by === 'touch' && !['Copy link', 'Share on X', 'Share on Reddit', 'Send by email'].includes(target)) continue;
      const presses = BEHIND.includes(target) ? 2 : 1;
      it(`${presses} at 320 pixels: ${target}, ${by}`, async () => {
        const result = await steps('320 px', '/', {target, openers: ['More'], by, sheet: true, viewport: NARROW});
        assert.deepEqual(result, {presses, leads, told: [presses]});
      });
    }
  }

  for (const by of ['mouse', 'touch', 'Enter']) {
    const viewport = by === 'touch' ? {...WIDE, hasTouch: true} : WIDE;

    it(`three to a server of one's own, one when it is known, ${by}`, async () => {
      const tab = await open(`${site.origin}/`, {before: recordPresses(), viewport});
      const first = await countSteps(tab, {target: 'Go', openers: [ASKS], by, write: 'mastodon.social'});
      assert.deepEqual(first, {presses: 3, leads: 'tab', told: [3]});
      note('mastodon, server written', 'bar', by, first.presses, first.told.join(), first.leads);
      const then = await countSteps(tab, {target: ASKS, by});
      assert.deepEqual(then, {presses: 1, leads: 'tab', told: [1]});
      note('mastodon, server known', 'bar', by, then.presses, then.told.join(), then.leads);
      await tab.close();
    });

    for (const [target, what] of [
      ['Continue without naming a server', 'by the hub'],
      ['mastodon.social', 'to a well-known server'],
    ]) {
      it(`two ${what}, ${by}`, async () => {
        const tab = await open(`${site.origin}/`, {before: recordPresses(), viewport});
        const result = await countSteps(tab, {target, openers: [ASKS], by});
        assert.deepEqual(result, {presses: 2, leads: 'tab', told: [2]});
        note(`mastodon ${what}`, 'bar', by, result.presses, result.told.join(), result.leads);
        await tab.close();
      });
    }
  }

  for (const by of ['mouse', 'Enter']) {
    it(`two behind More, for what only the catalogue has, ${by}`, async () => {
      const result = await steps('catalogue', '/', {
        target: 'Share on Tumblr',
        openers: ['More'],
        by,
        viewport: NARROW,
      });
      assert.deepEqual(result, {presses: 2, leads: 'tab', told: [2]});
    });
  }

  it('two behind More with search, and typing', async () => {
    const tab = await open(`${site.origin}/`, {before: recordPresses(), viewport: NARROW});
    const left = new Promise((resolve) => tab.browser().once('targetcreated', resolve));
    await (await tab.$('share-bar >>> [part~=more]')).focus();
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('share-bar').shadowRoot.querySelector(':popover-open'));
    await tab.keyboard.type('tumbr', {delay: 60});
    await tab.waitForFunction(() =>
      document.querySelector('share-bar').shadowRoot.querySelector(':popover-open [part~=tumblr][href]'),
    );
    await tab.keyboard.press('Enter');
    await (await (await left).page())?.close();
    await tab.bringToFront();
    await tab.waitForFunction(() => window.told.length);
    const [presses, told] = await tab.evaluate(() => [window.presses, window.told]);
    note('tumblr', 'search', 'Enter', presses, told.join(), 'tab');
    // What is written is counted as one here; to look for something is no step of the element's.
    assert.deepEqual([presses, told], [2 + 1, [2]]);
    await tab.close();
  });

  describe('are counted rightly:', () => {
    for (const by of ['mouse', 'Enter']) {
      it(`two in share-menu, ${by}`, async () => {
        const result = await steps('share-menu', '/menu', {target: 'Reddit', openers: ['Share'], by});
        assert.deepEqual(result, {presses: 2, leads: 'tab', told: []});
      });

      it(`three in a menu within a menu, ${by}`, async () => {
        const result = await steps('menu in a menu', '/nested', {target: 'Tea club', openers: ['Share', 'Others'], by});
        assert.deepEqual(result, {presses: 3, leads: 'tab', told: []});
      });

      for (const path of ['/link', '/noisy']) {
        it(`one for a plain link on ${path}, ${by}`, async () => {
          const result = await steps('plain link', path, {target: 'Share on X', openers: ['Share'], by});
          assert.deepEqual(result, {presses: 1, leads: 'tab', told: []});
        });
      }
    }

    for (const [path, message] of [
      ['/dead', '"Share on X" leads nowhere'],
      ['/hidden', '"Share on X" does not come in sight'],
      ['/covered', 'neither "Share on X" nor what opens it is in sight'],
    ]) {
      it(`none at all on ${path}`, async () => {
        const wish = {target: 'Share on X', openers: ['Share'], by: 'mouse'};
        await assert.rejects(steps('', path, wish), {message});
      });
    }
  });
});
