// What readers see, pixel by pixel, against pictures that somebody has looked at: test/visual/*.png.
// To accept what is seen now: UPDATE=1 node --test test/e2e/visual.test.mjs
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {difference, holdAgainst} from '../support/pictures.mjs';
import {forceStates} from '../support/pseudo-states.mjs';
import {page, root, startSite} from '../support/site.mjs';

/** Letters that are the same on every machine: fonts of our own, drawn without the machine's hints and subpixels. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];
const FONTS = {
  'Noto Sans': 'noto-sans/files/noto-sans-latin-400-normal.woff2',
  'Noto Sans Arabic': 'noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
};

const STYLE = `
${Object.entries(FONTS)
  .map(([name, file]) => `@font-face { font-family: "${name}"; src: url("/node_modules/@fontsource/${file}"); }`)
  .join('\n')}
:root { caret-color: transparent; font: 16px/1.5 ${Object.keys(FONTS).map((name) => `"${name}"`)}; }
body { margin: 0; }
main { inline-size: max-content; padding: 8px; }
.pair { align-items: start; display: grid; grid-template-columns: 230px 470px; }
.narrow { box-sizing: border-box; inline-size: 320px; }
.half { inline-size: 230px; }
p { margin: 0; }`;

const VARIANTS = ['brand', 'mono', 'outline', 'plain'];
const bar = (attributes) => `<share-bar ${attributes}></share-bar>`;
const both = (attributes) => `<div class="pair">${bar(attributes)}${bar(`show-labels ${attributes}`)}</div>`;

const bodies = {
  looks: VARIANTS.flatMap((variant) =>
    [24, 32, 44, 64].map((size) =>
      both(`layout="wrap" variant="${variant}" size="${size}" platforms="copy x mastodon"`),
    ),
  ),
  layouts: [
    ...['row', 'wrap', 'column'].map((layout) =>
      both(`layout="${layout}" platforms="copy x reddit mastodon email whatsapp"`),
    ),
    `<p>A button <share-button platform="bluesky"></share-button> in a line
    <share-button platform="copy" variant="outline" size="24" show-labels></share-button> of text.</p>`,
  ],
  narrow: [
    bar('show-labels'),
    bar('size="64" variant="outline"'),
    bar('layout="wrap" show-labels platforms="copy mastodon email whatsapp x"'),
    bar('id="more" platforms="copy facebook x bluesky mastodon email whatsapp"'),
    '<div style="block-size: 130px"></div>',
  ],
  states: [
    ...VARIANTS.map((variant) => both(`class="states" variant="${variant}" platforms="copy x reddit mastodon"`)),
    `<div class="pair">${bar('id="message" platforms="copy mastodon"')}${bar('id="more" max="2" platforms="copy x mastodon email"')}</div>`,
    '<p class="half">Words below, which a message covers while it is there.</p>',
    '<p>One alone: <share-button id="alone" platform="copy"></share-button></p>',
    // Room for what lies over the page.
    '<div style="block-size: 60px"></div>',
  ],
  refused: [
    // Its address is shown; the site's own has another port each time.
    bar('id="message" platforms="copy mastodon x" url="https://example.org/tea"'),
    '<div style="block-size: 80px; inline-size: 420px">Words below.</div>',
  ],
  // As high as what lies over it.
  dialogs: [
    bar('id="ask" platforms="mastodon qr" url="https://example.org/tea"'),
    '<div style="block-size: 570px"></div>',
  ],
  print: ['<p>Words above.</p>', bar(''), '<p>Words below: <share-button platform="x"></share-button></p>'],
};

const dark = {name: 'prefers-color-scheme', value: 'dark'};
const forced = {name: 'forced-colors', value: 'active'};

/** What is taken of what, and how. */
const pictures = {
  'looks-light': {body: 'looks'},
  'looks-dark': {body: 'looks', features: [dark]},
  'looks-forced': {body: 'looks', features: [forced]},
  layouts: {body: 'layouts'},
  'layouts-rtl': {body: 'layouts', lang: 'ar', dir: 'rtl'},
  narrow: {body: 'narrow', width: 320, act: openMore},
  'states-light': {body: 'states', act: showStates},
  'states-dark': {body: 'states', act: showStates, features: [dark]},
  'states-rtl': {body: 'states', act: showStates, lang: 'ar', dir: 'rtl'},
  'states-forced': {body: 'states', act: showStates, features: [forced, dark]},
  refused: {body: 'refused', act: refuse},
  print: {body: 'print', media: 'print'},
  ...Object.fromEntries(
    Object.entries({server: openDialog('mastodon'), code: openDialog('qr')}).flatMap(([name, act]) =>
      Object.entries({
        light: {},
        dark: {features: [dark]},
        rtl: {lang: 'ar', dir: 'rtl'},
        narrow: {width: 320},
        forced: {features: [forced, dark]},
      }).map(([how, more]) => [`${name}-${how}`, {body: 'dialogs', width: 480, height: 640, act, ...more}]),
    ),
  ),
};

describe('looks', () => {
  const open = useBrowser('chromium', FLAGS);
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  /** The bytes of a picture, of the page's body. `css` is somebody's fault, for the tests of the test. */
  async function take(
    {body, features = [], media, width = 720, height = 1000, lang = 'en', dir = 'ltr', act},
    css = '',
  ) {
    const head = `<meta name="color-scheme" content="light dark"><style>${STYLE}${css}</style>`;
    const main = `<main class="${width === 320 ? 'narrow' : ''}" dir="${dir}">${bodies[body].join('\n')}</main>`;
    site.pages['/'] = page({head, lang, body: main});
    const viewport = {width, height, deviceScaleFactor: 1};
    const tab = await open(`${site.origin}/`, {viewport, before: freeze});
    await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}, ...features]);
    // For the words of a language are fetched.
    await tab.waitForNetworkIdle({idleTime: 100});
    await tab.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    await act?.(tab);
    if (media) await tab.emulateMediaType(media);
    await tab.evaluate(async () => {
      await document.fonts.ready;
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    const {x, y, width: wide, height: high} = await (await tab.$('main')).boundingBox();
    const clip = {x, y, width: Math.ceil(act?.fills ? width : wide), height: Math.ceil(high)};
    // Else the driver has another window for a moment, in which messages change their place.
    const picture = await tab.screenshot({clip, captureBeyondViewport: false});
    assert.deepEqual(tab.lines, []);
    await tab.close();
    return Buffer.from(picture);
  }

  for (const [name, how] of Object.entries(pictures)) {
    it(name, async () => holdAgainst(name, await take(how)));
  }

  it('leave no picture behind that is nobody’s', () => {
    const kept = readdirSync(`${root}test/visual`).map((file) => file.replace(/\.png$/, ''));
    assert.deepEqual(kept.sort(), Object.keys(pictures).sort());
  });

  describe('the comparison', () => {
    let good;
    before(async () => {
      good = PNG.sync.read(await take(pictures['looks-light']));
    });

    it('takes the same for the same', async () => {
      assert.equal(difference(PNG.sync.read(await take(pictures['looks-light'])), good), undefined);
    });

    for (const [fault, css] of [
      ['a margin of one pixel more', '::part(mastodon) { margin-inline-start: 1px }'],
      [
        'one control that is a pixel lower',
        '[variant=plain][size="24"]:not([show-labels])::part(x) { translate: 0 1px }',
      ],
      ['another colour of one control', '[size="24"]::part(mastodon) { background: #5a5bf5 }'],
      ['another colour of a mark', '[size="24"]::part(x) { --share-color: #ddd }'],
      ['a border that is gone', '[variant=outline][size="24"]:not([show-labels])::part(x) { border-color: #0000 }'],
      ['letters that are bolder', '[size="64"]::part(label) { -webkit-text-stroke: 0.3px }'],
      ['a picture of another size', 'main { padding-block-end: 9px }'],
    ]) {
      it(`sees ${fault}`, async () => {
        const bad = PNG.sync.read(await take(pictures['looks-light'], css.replace(/^(?=:|\[)/, 'share-bar')));
        assert.ok(difference(bad, good));
      });
    }
  });
});

describe('the gallery', () => {
  const open = useBrowser();

  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  it('shows every platform there is, and warns of nothing', async () => {
    const all = readdirSync(`${root}src/platforms`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3));
    const tab = await open(`${site.origin}/demo/gallery.html`, {before: 'navigator.share = async () => undefined'});
    const shown = () =>
      [...document.querySelectorAll('#platforms share-bar')].map(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('li:not([hidden]) > *')].flatMap(({part}) => part[1] ?? []).sort(),
      );
    all.sort();
    // Each comes in a file of its own.
    await eventually(async () => assert.deepEqual(await tab.evaluate(shown), [all, all]), {within: 30_000});
    assert.deepEqual(tab.lines, []);
    await tab.close();
  });
});

/** Run in the page before its scripts: a clipboard that takes everything, and messages that stay. */
function freeze() {
  const write = async () => {
    if (window.refused) throw new Error('refused');
  };
  Object.assign(navigator.clipboard, {write, writeText: write});
  document.execCommand = () => false;
  const {setTimeout: start} = window;
  window.setTimeout = (then, after) => (after >= 1000 ? 0 : start(then, after));
}

/** Presses the first control of an element, by mouse, and waits for the message. */
async function pressFirst(tab, id) {
  await (await tab.$(`#${id} >>> button`)).click();
  const said = (name) => document.getElementById(name).shadowRoot.querySelector('[role=status]').textContent;
  await tab.waitForFunction(said, {timeout: 10_000}, id);
  await tab.mouse.move(0, 0);
}

/** Opens *More* by keyboard, so that its first control has the focus. */
async function openMore(tab) {
  await (await tab.$('#more >>> .more > button')).focus();
  await tab.keyboard.press('Enter');
  const opened = () => document.querySelector('#more').shadowRoot.querySelector('[popover] li :focus-visible');
  await tab.waitForFunction(opened, {timeout: 10_000});
}

/** Opens the dialog of a platform by keyboard. It lies over the whole page. */
function openDialog(id) {
  const act = async (tab) => {
    await (await tab.waitForSelector(`#ask >>> [part~=${id}]:not(:disabled)`)).focus();
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('#ask >>> dialog:modal');
  };
  return Object.assign(act, {fills: true});
}

/**
 * In each bar a control at rest, one under the mouse, one with the focus, one with both, by DevTools, for there is only one
 * mouse; the message after a copy, of a bar and of one button alone; and *More*.
 */
async function showStates(tab) {
  const focus = ['focus', 'focus-visible'];
  const states = {x: ['hover'], reddit: focus, mastodon: ['hover', ...focus]};
  await forceStates(tab, (host, {part}) => (host.class === 'states' && states[part.split(' ')[1]]) || []);
  for (const id of ['message', 'alone']) await pressFirst(tab, id);
  await openMore(tab);
}

/** A clipboard that refuses: the link in a field, and a message that says so. */
async function refuse(tab) {
  await tab.evaluate(() => (window.refused = true));
  await pressFirst(tab, 'message');
}
