// What readers with a screen reader are given: by axe, by the browser's own accessibility tree, and by what is announced.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {english} from '../../dist/browser/english.js';
import {accessNodes, accessTree} from '../support/access-tree.mjs';
import {violations} from '../support/axe.mjs';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const files = (folder, end) => readdirSync(root + folder).filter((file) => file.endsWith(end));
const PLATFORMS = files('src/platforms', '.ts').map((file) => file.slice(0, -3));
/** What is known of each, by id. */
const FACTS = Object.fromEntries(
  (await Promise.all(PLATFORMS.map((id) => import(`../../dist/platforms/${id}.js`))))
    .flatMap((module) => Object.values(module))
    .map((platform) => [platform.id, platform]),
);
const LANGUAGES = ['en', ...files('src/locales', '.ts').map((file) => file.slice(0, -3))];

const variants = ['brand', 'mono', 'outline', 'plain']
  .flatMap((variant) => ['', 'show-labels'].map((words) => `variant="${variant}" ${words}`))
  .map((look, i) => `<p><share-bar ${look} max="3" aria-label="Bar ${i}"></share-bar></p>`)
  .join('');
/** A whole page, so that axe's rules for pages hold too. */
const everything = `<main><h1>Tea</h1>${variants}
  <p><share-bar layout="wrap" aria-label="Bar in lines"></share-bar></p>
  <p><share-button platform="copy"></share-button> <share-button platform="x" show-labels></share-button></p></main>`;
/** What a fault is planted into: axe takes its time for everything. */
const few = `<main><h1>Tea</h1><p><share-bar max="3" aria-label="Bar"></share-bar></p>
  <p><share-bar show-labels max="3" aria-label="Bar with words"></share-bar></p>
  <p><share-bar layout="wrap" aria-label="Bar in lines"></share-bar></p></main>`;

/**
 * Run in a page before its scripts: a clipboard that takes everything, or refuses where `window.refused` is set; a sheet;
 * and messages that stay as long as a slow machine takes to look at them, or `window.stay` times as long as they would.
 */
function stubMeans() {
  window.stay = 100;
  const {setTimeout: start} = window;
  window.setTimeout = (then, after, ...rest) => start(then, after >= 1000 ? after * window.stay : after, ...rest);
  navigator.share = async () => undefined;
  const write = async () => {
    if (window.refused) throw new DOMException('no', 'NotAllowedError');
  };
  Object.assign(navigator.clipboard, {write, writeText: write});
  document.execCommand = () => false;
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const statusIs = (tab, words, selector = 'share-bar') =>
  tab.waitForFunction(
    (element, text) => document.querySelector(element).shadowRoot.querySelector('[role=status]').textContent === text,
    {},
    selector,
    words,
  );
/** Waits for what is fetched from beside the script: it comes before any hand. */
const allThere = (tab, selector) =>
  tab.waitForFunction(
    (element) => !document.querySelector(element).shadowRoot?.querySelector(':disabled'),
    {},
    selector,
  );
const press = async (tab, part, selector = 'share-bar') => {
  await allThere(tab, selector);
  await (await tab.$(`${selector} >>> [part~=${part}]`)).click();
};
const openMore = async (tab, selector = 'share-bar') => {
  await press(tab, 'more', selector);
  await tab.waitForFunction(
    (element) => document.querySelector(element).shadowRoot.querySelector(':popover-open')?.matches(':focus-within'),
    {},
    selector,
  );
};
const expanded = (tab) =>
  tab.$eval('share-bar', ({shadowRoot}) => shadowRoot.querySelector('[part~=more]').ariaExpanded);
const closeMore = async (tab) => {
  await tab.keyboard.press('Escape');
  await eventually(async () => assert.equal(await expanded(tab), 'false'));
};

describe('accessibility', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    const bar = (attributes) => page({body: `<share-bar ${attributes}></share-bar>`});
    site = await startSite({
      pages: {
        '/': page(),
        '/few': page({body: few}),
        '/all/en': page({body: everything}),
        '/all/ar': page({body: everything, lang: 'ar" dir="rtl'}),
        '/six': bar('max="3" platforms="copy x mastodon email sms facebook"'),
        '/code': bar('platforms="qr" url="https://example.org/tea"'),
        '/named': bar('platforms="copy" aria-label="Pass it on"'),
        '/button': page({body: '<main><share-button platform="copy"></share-button></main>'}),
        '/copy': bar('platforms="copy x"'),
        '/copy-behind': bar('platforms="x copy" max="1"'),
        '/native': bar('platforms="native x"'),
      },
    });
    for (const language of LANGUAGES) {
      const platforms = PLATFORMS.join(' ');
      // Some would ask for a server; with one they are links.
      const instances = PLATFORMS.map((id) => `${id}=example.org`).join(' ');
      site.pages[`/words/${language}`] = page({
        lang: language,
        body: `<share-bar show-labels layout="wrap" platforms="${platforms}" instances="${instances}"></share-bar>
          <share-bar max="1" platforms="${platforms}" instances="${instances}"></share-bar>`,
      });
    }
  });
  after(() => site.close());

  describe('axe finds nothing', () => {
    /** Each brings a page with every variant into a state, and says how to tell that it is still in it. */
    const states = {
      'nothing pressed': {
        get: () => undefined,
        holds: () => !document.querySelector('share-bar').shadowRoot.querySelector('[part=panel]'),
      },
      'More open': {
        get: (tab) => openMore(tab),
        holds: () => document.querySelector('share-bar').shadowRoot.querySelectorAll(':popover-open li').length > 3,
      },
      'More open, with words on the bar': {
        get: (tab) => openMore(tab, '[show-labels]'),
        holds: () => document.querySelector('[show-labels]').shadowRoot.querySelectorAll(':popover-open li').length > 3,
      },
      'a message shown': {
        get: (tab) => press(tab, 'copy'),
        holds: () => document.querySelector('share-bar').shadowRoot.querySelector('[role=status]').textContent,
      },
      'the link offered, and a message': {
        async get(tab) {
          await tab.evaluate(() => (window.refused = true));
          await press(tab, 'copy');
        },
        holds() {
          const {shadowRoot} = document.querySelector('share-bar');
          return shadowRoot.activeElement?.matches('input') && shadowRoot.querySelector('[role=status]').textContent;
        },
      },
      'the link offered by a single button': {
        async get(tab) {
          await tab.evaluate(() => (window.refused = true));
          await press(tab, 'copy', 'share-button');
        },
        holds: () => document.querySelector('share-button').shadowRoot.activeElement?.matches('input'),
      },
    };
    for (const language of ['en', 'ar']) {
      for (const [state, {get, holds}] of Object.entries(states)) {
        it(`on a page in ${language} with every variant: ${state}`, async () => {
          const tab = await open(`${site.origin}/all/${language}`, {before: stubMeans});
          const more = language === 'en' ? 'More' : 'المزيد';
          // The words of a language are fetched.
          await tab.waitForFunction(
            (word) =>
              [...document.querySelectorAll('share-bar')].every(({shadowRoot}) => {
                const button = shadowRoot?.querySelector('[part~=more]');
                return (!button || button.ariaLabel === word) && !shadowRoot.querySelector(':disabled');
              }),
            {},
            more,
          );
          await get(tab);
          await tab.waitForFunction(holds);
          const found = await violations(tab);
          assert.ok(await tab.evaluate(holds), 'the state did not last');
          assert.deepEqual(found, []);
          const label = await tab.$eval(
            'share-bar',
            ({shadowRoot}) => shadowRoot.querySelector('[part~=more]').ariaLabel,
          );
          assert.equal(label, more);
          await tab.close();
        });
      }
    }

    for (const [rule, control, plant] of [
      ['button-name', 'share-bar >>> [part~=copy]', (button) => (button.ariaLabel = '')],
      ['link-name', 'share-bar >>> [part~=facebook]', (link) => (link.ariaLabel = '')],
      ['color-contrast', '[show-labels] >>> [part~=copy]', (button) => (button.style.color = '#888')],
      // Not in a row: where anything is clipped axe cannot tell.
      ['target-size', '[layout=wrap]', (bar) => (bar.style.cssText = '--share-size: 12px; --share-gap: 0px')],
      ['label-content-name-mismatch', '[show-labels] >>> [part~=copy]', (button) => (button.ariaLabel = 'Link')],
      ['aria-allowed-attr', 'share-bar >>> [part~=copy]', (button) => (button.ariaChecked = 'true')],
      ['listitem', 'share-bar >>> ul', (list) => (list.role = 'group')],
    ]) {
      it(`but would: ${rule}`, async () => {
        const tab = await open(`${site.origin}/few`, {before: stubMeans});
        await allThere(tab, '[layout=wrap]');
        await (await tab.$(control)).evaluate(plant);
        const found = (await violations(tab)).map((one) => one.split(':')[0]);
        assert.deepEqual([...new Set(found)], [rule]);
        await tab.close();
      });
    }
  });

  describe('the tree', () => {
    const treeOf = async (path, use = () => undefined, selector = 'share-bar', top = selector) => {
      const tab = await open(site.origin + path, {before: stubMeans});
      await allThere(tab, selector);
      await use(tab);
      // What came late has been measured by then.
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const tree = await accessTree(tab, top);
      await tab.close();
      return tree;
    };
    const isTree = (actual, expected) =>
      assert.equal(
        actual,
        expected
          .replace(/^\n| *$/g, '')
          .replace(/^ {8}/gm, '')
          .trim(),
      );

    it('of a default bar', async () => {
      isTree(
        await treeOf('/'),
        `
        group "Share this page"
          list of 11
            listitem
              button "Share…" focusable
            listitem
              button "Copy link" focusable
            listitem
              link "Share on Facebook (opens in new tab)" focusable
            listitem
              link "Share on X (opens in new tab)" focusable
            listitem
              link "Share on Bluesky (opens in new tab)" focusable
            listitem
              link "Share on Mastodon (opens in new tab)" focusable
            listitem
              link "Share on LinkedIn (opens in new tab)" focusable
            listitem
              link "Share on Reddit (opens in new tab)" focusable
            listitem
              link "Send with WhatsApp (opens in new tab)" focusable
            listitem
              link "Send with Telegram (opens in new tab)" focusable
            listitem
              link "Send by email" focusable
          status live=polite`,
      );
    });

    const closed = (state = '') => `
        group "Share this page"
          list of 4
            listitem
              button "Copy link" focusable
            listitem
              link "Share on X (opens in new tab)" focusable
            listitem
              link "Share on Mastodon (opens in new tab)" focusable
            listitem
              button "More" expanded=false focusable${state}
          status live=polite`;

    it('of a bar with max=3 and More closed', async () => {
      isTree(await treeOf('/six'), closed());
    });

    it('of a bar with max=3 and More open', async () => {
      const tree = await treeOf('/six', openMore);
      assert.ok(tree.includes('heading "Social networks"') && tree.includes('list of 21 "Social networks"'));
      // The bar's own; others follow, by kind.
      isTree(
        tree.split(/\n *heading/)[0],
        `
        group "Share this page"
          list of 4
            listitem
              button "Copy link" focusable
            listitem
              link "Share on X (opens in new tab)" focusable
            listitem
              link "Share on Mastodon (opens in new tab)" focusable
            listitem
              button "More" expanded focusable
          status live=polite
          group "More" focusable
            form
              searchbox "Search" focusable
            list of 3 "More"
              listitem
                link "Send by email" focusable focused
                  text "Email"
              listitem
                link "Send as text message" focusable
                  text "Text message"
              listitem
                link "Share on Facebook (opens in new tab)" focusable
                  text "Facebook"`,
      );
    });

    const openDialog = (id) => async (tab) => {
      await press(tab, id);
      await tab.waitForSelector('share-bar >>> dialog:modal');
    };

    it('of the dialog that asks for a server', async () => {
      isTree(
        await treeOf('/six', openDialog('mastodon'), 'share-bar', 'share-bar >>> dialog'),
        `
        dialog "Share on Mastodon" focusable
          form
            heading "Share on Mastodon"
              text "Share on Mastodon"
            LabelText
              text "Your server"
            textbox "Your server" focusable focused
            button "Go" focusable
              text "Go"
            paragraph
              text "mastodon.social or @me@mastodon.social"
            group "Or choose one"
              button "mastodon.social" focusable
                text "mastodon.social"
              button "mastodon.online" focusable
                text "mastodon.online"
              button "mstdn.jp" focusable
                text "mstdn.jp"
              button "fosstodon.org" focusable
                text "fosstodon.org"
              button "hachyderm.io" focusable
                text "hachyderm.io"
            checkbox "Remember on this device" checked=false focusable
            link "Continue without naming a server (opens in new tab)" focusable
              text "Continue without naming a server"
            button "Cancel" focusable
              text "Cancel"`,
      );
    });

    it('of the dialog with a code', async () => {
      isTree(
        await treeOf('/code', openDialog('qr'), 'share-bar', 'share-bar >>> dialog'),
        `
        dialog "QR code" focusable
          image "QR code with this link"
          paragraph
            text "Scan this code with a phone."
          textbox "Link" readonly focusable
            text "https://example.org/tea"
          status live=polite
          button "Copy link" focusable focused
            text "Copy link"
          button "Download SVG" focusable
            text "Download SVG"
          button "Download PNG" focusable
            text "Download PNG"
          button "Close" focusable
            text "Close"`,
      );
    });

    it('of a bar with max=3 when More is closed again', async () => {
      const again = async (tab) => {
        await openMore(tab);
        await closeMore(tab);
      };
      isTree(await treeOf('/six', again), closed(' focused'));
    });

    it('says by attribute, too, whether More is open: Chromium knows by itself, others may not', async () => {
      const tab = await open(`${site.origin}/six`);
      assert.equal(await expanded(tab), 'false');
      await openMore(tab);
      assert.equal(await expanded(tab), 'true');
      await closeMore(tab);
      await tab.close();
    });

    it('of a bar that says something', async () => {
      const copy = async (tab) => {
        await press(tab, 'copy');
        await statusIs(tab, 'Link copied');
      };
      isTree(
        await treeOf('/named', copy),
        `
        group "Pass it on"
          list of 1
            listitem
              button "Copy link" focusable focused
          status live=polite
            text "Link copied"`,
      );
    });

    it('of a bar that offers its link', async () => {
      const tree = await treeOf('/named', async (tab) => {
        await tab.evaluate(() => (window.refused = true));
        await press(tab, 'copy');
        await statusIs(tab, 'Not copied. The link is selected: copy it from here.');
      });
      isTree(
        tree.replaceAll(site.origin, 'http://site'),
        `
        group "Pass it on"
          list of 1
            listitem
              button "Copy link" focusable
          status live=polite
            text "Not copied. The link is selected: copy it from here."
          textbox "Link" readonly focusable focused
            text "http://site/named"`,
      );
    });

    it('of a single button', async () => {
      isTree(
        await treeOf('/button', undefined, 'main'),
        `
        main
          button "Copy link" focusable
          status live=polite`,
      );
    });

    it('changes with what is planted', async () => {
      const tree = await treeOf('/', (tab) =>
        tab.$eval('share-bar', ({shadowRoot}) => {
          shadowRoot.querySelector('ul').role = 'presentation';
          shadowRoot.querySelector('button').setAttribute('aria-pressed', 'false');
          shadowRoot.querySelector('[role=status]').role = 'note';
        }),
      );
      assert.ok(!tree.includes('list'));
      assert.match(tree, /^ {2}button "Share…" pressed=false focusable$/m);
      assert.ok(!tree.includes('status'));
    });
  });

  describe('names', () => {
    /** What is in sight of all bars: names by the browser's tree, words by what is drawn. */
    async function controlsOf(tab) {
      const drawn = await tab.evaluate(() =>
        [...document.querySelectorAll('share-bar')]
          .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('[part~=button]')])
          .filter((control) => control.checkVisibility({visibilityProperty: true}))
          .map((control) => ({
            id: control.getAttribute('part').split(' ')[1],
            target: control.getAttribute('target'),
            words: control.innerText.trim(),
          })),
      );
      const named = await accessNodes(tab, ['link', 'button']);
      assert.equal(named.length, drawn.length);
      return drawn.map((control, i) => ({...control, role: named[i].role, name: named[i].name}));
    }

    const hasName = (name, words) => name.toLowerCase().includes(words.toLowerCase());

    for (const language of LANGUAGES) {
      it(`in ${language} tell of new tabs, and have the words that are seen`, async () => {
        const {newTab, more} =
          language === 'en' ? english : (await import(`../../dist/locales/${language}.js`))[language];
        const tab = await open(`${site.origin}/words/${language}`, {before: stubMeans});
        await tab.waitForFunction(
          (count, word) =>
            [...document.querySelectorAll('share-bar')].every(
              ({shadowRoot}) =>
                shadowRoot?.querySelectorAll('[part~=button]').length > count &&
                shadowRoot.querySelector('[part~=more]').ariaLabel === word,
            ),
          {},
          PLATFORMS.length,
          more,
        );
        await openMore(tab, '[max]');
        const controls = await controlsOf(tab);
        // All with words; one and More with marks alone; the rest behind it.
        assert.equal(controls.length, PLATFORMS.length + 2 + PLATFORMS.length - 1);
        assert.equal(controls.filter(({words}) => words).length, 2 * PLATFORMS.length - 1);
        for (const {id, role, name, words, target} of controls) {
          assert.ok(name, id);
          assert.ok(hasName(name, words), `${id}: "${words}" is not in "${name}"`);
          const means = id === 'more' || FACTS[id].endpoint === undefined;
          const opensTab = target === '_blank' || Boolean(FACTS[id]?.paste);
          assert.equal(name.endsWith(` ${newTab}`), opensTab, name);
          assert.equal(name.includes(newTab), opensTab, name);
          // Whoever runs in this browser, and programs: all others are places on the web.
          const stays = [
            'native',
            'copy',
            'bookmark',
            'print',
            'qr',
            'signal',
            'wechat',
            'more',
            'email',
            'sms',
            'viber',
          ];
          assert.equal(opensTab, !stays.includes(id), id);
          assert.equal(role, means ? 'button' : 'link', id);
        }
        await tab.close();
      });
    }

    it('are not taken for right when they are wrong', () => {
      assert.ok(hasName('Send by email', 'Email'));
      assert.ok(!hasName('Send by mail', 'Email'));
    });
  });

  describe('the live region', () => {
    const FAILED = 'Not copied. The link is selected: copy it from here.';

    /** Opens a page and logs every change of its element's live region, with what it says after it and when. */
    async function listen(path, selector = 'share-bar') {
      const tab = await open(site.origin + path, {before: stubMeans});
      await tab.$eval(selector, ({shadowRoot}) => {
        const region = shadowRoot.querySelector('[role=status]');
        window.region = region;
        window.log = [];
        const words = (nodes) => [...nodes].map(({textContent}) => textContent).join('');
        const note = (records) => {
          for (const {type, target, addedNodes, removedNodes} of records) {
            const inRegion = target === region || region.contains(target);
            // A region that is itself put in or taken out, or hidden, is told of by nobody.
            if (!inRegion && ![...addedNodes, ...removedNodes].some((node) => node.contains(region))) continue;
            const at = Math.round(performance.now());
            if (type !== 'childList' || !inRegion) window.log.push({what: `${type} of the region`, at});
            if (addedNodes.length) window.log.push({what: `+ ${words(addedNodes)}`, at});
            if (removedNodes.length) window.log.push({what: `- ${words(removedNodes)}`, at});
          }
        };
        new MutationObserver(note).observe(shadowRoot, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      const state = () =>
        tab.$eval(selector, ({shadowRoot}) => {
          // Those of closed panels say nothing.
          const all = shadowRoot.querySelectorAll(':is([role=status], [aria-live]):not([popover] *)');
          const [region] = all;
          return {
            regions: all.length,
            same: region === window.region && region.isConnected,
            inControl: Boolean(region.closest('a, button')),
            hidden: !region.checkVisibility({visibilityProperty: true}) || Boolean(region.closest('[aria-hidden]')),
            says: region.textContent,
          };
        });
      const log = async () => (await tab.evaluate(() => window.log)).map(({what}) => what);
      return {tab, state, log};
    }
    const ready = {regions: 1, same: true, inControl: false, hidden: false};

    for (const [what, path, selector] of [
      ['a bar', '/copy', 'share-bar'],
      ['a single button', '/button', 'share-button'],
    ]) {
      it(`of ${what} says each copy anew, and is quiet in between`, async () => {
        const {tab, state, log} = await listen(path, selector);
        assert.deepEqual(await state(), {...ready, says: ''});
        assert.deepEqual(await log(), []);
        await press(tab, 'copy', selector);
        await statusIs(tab, 'Link copied', selector);
        assert.deepEqual(await state(), {...ready, says: 'Link copied'});
        assert.deepEqual(await log(), ['+ Link copied']);

        await press(tab, 'copy', selector);
        const twice = ['+ Link copied', '- Link copied', '+ Link copied'];
        await eventually(async () => assert.deepEqual(await log(), twice), {still: 200});
        assert.deepEqual(await state(), {...ready, says: 'Link copied'});
        const [, away, back] = await tab.evaluate(() => window.log);
        // Within one frame, the browser would tell nobody of a change.
        assert.ok(back.at - away.at >= 17, `empty for ${back.at - away.at} ms`);

        await tab.evaluate(() => (window.stay = 0.1));
        await press(tab, 'copy', selector);
        await tab.waitForFunction(() => window.log.length > 5);
        assert.deepEqual(await state(), {...ready, says: ''});
        assert.deepEqual(await log(), [...twice, '- Link copied', '+ Link copied', '- Link copied']);
        const [last, end] = (await tab.evaluate(() => window.log)).slice(-2);
        // A tenth of the four seconds that it is there at least.
        assert.ok(end.at - last.at >= 400, `in sight for ${end.at - last.at} ms`);
        await tab.close();
      });
    }

    it('says two quick presses once', async () => {
      const {tab, log} = await listen('/copy');
      await (await tab.$('share-bar >>> [part~=copy]')).click({count: 2});
      await eventually(async () => assert.deepEqual(await log(), ['+ Link copied']), {still: 200});
      await tab.close();
    });

    it('says that a copy failed, and then that one went well', async () => {
      const {tab, state, log} = await listen('/copy');
      await tab.evaluate(() => (window.refused = true));
      await press(tab, 'copy');
      await statusIs(tab, FAILED);
      assert.deepEqual(await state(), {...ready, says: FAILED});
      await tab.evaluate(() => (window.refused = false));
      await tab.keyboard.press('Escape');
      await press(tab, 'copy');
      await statusIs(tab, 'Link copied');
      assert.deepEqual(await state(), {...ready, says: 'Link copied'});
      assert.deepEqual(await log(), [`+ ${FAILED}`, `- ${FAILED}`, '+ Link copied']);
      await tab.close();
    });

    it('says that the system sheet was refused', async () => {
      const {tab, state, log} = await listen('/native');
      await tab.evaluate(() => {
        navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await press(tab, 'native');
      await statusIs(tab, FAILED);
      assert.deepEqual(await state(), {...ready, says: FAILED});
      assert.deepEqual(await log(), [`+ ${FAILED}`]);
      await tab.close();
    });

    it('says a copy behind More', async () => {
      const {tab, state, log} = await listen('/copy-behind');
      await openMore(tab);
      assert.deepEqual(await log(), []);
      await (await tab.$('share-bar >>> [popover] [part~=copy]')).click();
      await statusIs(tab, 'Link copied');
      assert.deepEqual(await state(), {...ready, says: 'Link copied'});
      assert.deepEqual(await log(), ['+ Link copied']);
      assert.match(await accessTree(tab, 'share-bar'), /status live=polite\n +text "Link copied"/);
      await tab.close();
    });

    it('says nothing of a link that was followed', async () => {
      const {tab, state, log} = await listen('/copy');
      await tab.evaluate(() => document.addEventListener('share-outcome', () => (window.ended = true)));
      const before = (await tab.browser().pages()).length;
      await press(tab, 'x');
      await eventually(async () => assert.equal((await tab.browser().pages()).length, before + 1));
      // Behind another tab, clocks go slower.
      await tab.bringToFront();
      await tab.waitForFunction(() => window.ended);
      await pause(200);
      assert.deepEqual(await state(), {...ready, says: ''});
      assert.deepEqual(await log(), []);
      for (const other of await tab.browser().pages()) {
        if (other !== tab && other.url() !== 'about:blank') await other.close();
      }
      await tab.close();
    });

    it('is listened to: what is replaced, hidden or said without a pause is seen', async () => {
      const {tab, state, log} = await listen('/copy');
      await tab.evaluate(async () => {
        const {region} = window;
        region.append('Link copied');
        region.replaceChildren('Link copied');
        region.hidden = true;
        region.firstChild.data = 'Link copied';
      });
      const said = [
        '+ Link copied',
        '+ Link copied',
        '- Link copied',
        'attributes of the region',
        'characterData of the region',
      ];
      assert.deepEqual(await log(), said);
      assert.equal((await state()).hidden, true);
      await tab.evaluate(() => window.region.replaceWith(window.region.cloneNode(true)));
      assert.equal((await state()).same, false);
      assert.deepEqual((await log()).slice(said.length), ['childList of the region', '+ Link copied', '- Link copied']);
      await tab.close();
    });
  });
});
