// A reader's own style sheet, put in by an extension as blockers do it: it reaches into shadow roots and beats every page.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromium} from '../support/chromium.mjs';
import {page, startSite} from '../support/site.mjs';

/** Links to networks, as lists of annoyances name them. */
const LINKS = [
  'a[href^="https://www.facebook.com/sharer"]',
  'a[href*="x.com/intent"]',
  'a[href^="https://bsky.app/intent/"]',
  'a[href*="//share.joinmastodon.org"]',
  'a[href*="linkedin.com/"]',
  'a[href*="reddit.com/submit"]',
  'a[href^="https://wa.me/"]',
  'a[href^="https://t.me/share"]',
];
const NETWORKS = 'facebook x bluesky mastodon linkedin reddit whatsapp telegram'.split(' ');
const RULES = `${LINKS} {display: none !important}`;

/** The extension acts when the page tells it to, so that a test decides which comes first: the rules or the bar. */
const files = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'A blocker',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: {service_worker: 'worker.js'},
    content_scripts: [{matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start'}],
  }),
  'worker.js': `chrome.runtime.onMessage.addListener((css, {tab}, reply) => {
    chrome.scripting.insertCSS({origin: 'USER', css, target: {tabId: tab.id}}).then(() => reply('done'), (error) => reply(String(error)));
    return true;
  });`,
  'content.js': `document.addEventListener('block', async () => {
    document.documentElement.dataset.blocked = await chrome.runtime.sendMessage(${JSON.stringify(RULES)});
  });`,
};

describe('under a blocker', () => {
  const extension = mkdtempSync(join(tmpdir(), 'waft-blocker-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(extension, name), text);
  let browser;
  let site;
  before(async () => {
    site = await startSite({pages: {'/': page({script: ''})}});
    browser = await puppeteer.launch({...chromium, headless: true, pipe: true, enableExtensions: [extension]});
  });
  after(async () => {
    await browser?.close();
    await site.close();
    rmSync(extension, {recursive: true});
  });

  const block = async (tab) => {
    await tab.evaluate(() => document.dispatchEvent(new CustomEvent('block')));
    await tab.waitForFunction(() => document.documentElement.dataset.blocked);
    assert.equal(await tab.evaluate(() => document.documentElement.dataset.blocked), 'done');
  };
  const load = (tab) => tab.evaluate(() => import('/cdn/waft.js').then(() => undefined));
  const adopt = (css) => async (tab) => {
    await tab.$eval(
      'share-bar',
      ({shadowRoot}, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        shadowRoot.adoptedStyleSheets.push(sheet);
      },
      css,
    );
  };
  const orders = {
    'before the bar': [block, load],
    // To what a shadow root holds already, Chromium applies such rules when it next looks at its styles.
    'after the bar': [load, painted, block, adopt('a {--looked: 1}')],
  };

  for (const [order, steps] of Object.entries(orders)) {
    for (const width of [320, 800]) {
      it(`${order}, in ${width} px: what is left is tidy, and copy works`, async () => {
        const tab = await browser.newPage();
        await tab.setViewport({width, height: 600});
        await tab.evaluateOnNewDocument(stubClipboard);
        await tab.goto(site.origin);
        for (const step of steps) await step(tab);
        await painted(tab);

        const seen = await tab.$eval('share-bar', look);
        assert.deepEqual(
          seen.ids.filter((id) => !seen.visible.includes(id)),
          [...NETWORKS, 'more'],
        );
        assert.deepEqual(seen.visible, ['copy', 'email']);
        assert.deepEqual(seen.gaps, [8]);
        assert.equal(seen.indent, 0);
        assert.equal(seen.height, 52);
        assert.equal(seen.scrolls, false);

        await (await tab.$('share-bar >>> [part~=copy]')).click();
        await tab.waitForFunction(() => window.copied);
        assert.equal(await tab.evaluate(() => window.copied), `${site.origin}/`);
        await tab.close();
      });
    }
  }

  it('no page can overrule it', async () => {
    const tab = await browser.newPage();
    await tab.goto(site.origin);
    for (const step of [load, block, adopt('a {display: flex !important}')]) await step(tab);
    assert.equal(
      await tab.$eval('share-bar', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('[part~=x]')).display),
      'none',
    );
    await tab.close();
  });
});

/** Two frames: in the first the rules count, in the second what follows from them. */
function painted(tab) {
  return tab.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

// Everything below runs in the page.

function stubClipboard() {
  const writeText = (text) => {
    window.copied = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}});
}

function look(bar) {
  const all = [...bar.shadowRoot.querySelectorAll('a,button')];
  const visible = all.filter((one) => one.checkVisibility({visibilityProperty: true}));
  const idOf = (control) => control.part[1];
  const boxes = visible.map((one) => one.getBoundingClientRect());
  const {scrollWidth, clientWidth} = document.documentElement;
  return {
    ids: all.map(idOf),
    visible: visible.map(idOf),
    gaps: boxes.slice(1).map(({left}, i) => left - boxes[i].right),
    indent: boxes[0].left - bar.getBoundingClientRect().left,
    height: bar.offsetHeight,
    scrolls: scrollWidth > clientWidth,
  };
}
