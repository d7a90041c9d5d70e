// Every contrast there is, from computed styles on real pages: platforms, variants, states, schemes; panel and messages too.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {contrast, hex} from '../support/contrast.mjs';
import {forceStates} from '../support/pseudo-states.mjs';
import {page, root, startSite} from '../support/site.mjs';

const PLATFORMS = readdirSync(`${root}src/platforms`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const VARIANTS = ['brand', 'mono', 'outline', 'plain'];
const SCHEMES = {
  light: 'color-scheme: light; background: #fff; color: #111',
  dark: 'color-scheme: dark; background: #111; color: #eee',
  // A page that is dark, and never told the browser.
  bare: 'background: #111; color: #eee',
};
const STATES = {
  rest: [],
  hover: ['hover'],
  focus: ['focus', 'focus-visible'],
  both: ['hover', 'focus', 'focus-visible'],
};

/** Two that lie side by side. */
const NEIGHBOURS = PLATFORMS.slice(PLATFORMS.indexOf('bluesky')).slice(0, 2);

const looks = VARIANTS.flatMap((variant) => ['', 'show-labels'].map((words) => `variant="${variant}" ${words}`));
// Some would ask for a server; with one they are links.
const instances = PLATFORMS.map((id) => `${id}=example.org`).join(' ');
const bars = (platforms) =>
  looks
    .map((look) =>
      // All in sight; and all but one in the panel.
      ['layout="wrap"', 'max="1"'].map(
        (how) => `<share-bar ${look} ${how} platforms="${platforms}" instances="${instances}"></share-bar>`,
      ),
    )
    .flat()
    .join('');

describe('contrast', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    const said = '<share-bar id="good" platforms="copy"></share-bar><share-bar id="bad" platforms="copy"></share-bar>';
    site = await startSite();
    for (const [scheme, css] of Object.entries(SCHEMES)) {
      const head = `<style>:root { ${css} }</style>`;
      site.pages[`/${scheme}`] = page({head, body: bars(PLATFORMS.join(' ')) + said});
    }
    const head = `<style>:root { ${SCHEMES.light} }</style>`;
    site.pages['/neighbours'] = page({head, body: bars(NEIGHBOURS.join(' '))});
  });
  after(() => site.close());

  const all = [];

  for (const scheme of Object.keys(SCHEMES)) {
    it(`is enough everywhere on a ${scheme} page`, async () => {
      const tab = await open(`${site.origin}/${scheme}`, {before: stubMeans});
      await ready(tab, PLATFORMS.length);
      const cells = await statesOf(tab, scheme);
      cells.push(...(await said(tab, scheme)));

      for (const platform of PLATFORMS) assert.ok(cells.filter((cell) => cell.platform === platform).length > 190);
      for (const seen of [
        ...['mark', 'words', 'ring colours', 'ring on button', 'ring on page'].flatMap((what) => [
          `x bar ${what}`,
          `x panel ${what}`,
        ]),
        ...['more bar mark', 'more bar words', 'more bar ring on page'],
        ...['- panel words', '- panel edge', '- status words', '- status edge', '- input words'],
      ]) {
        assert.ok(
          cells.some(({platform, place, what}) => `${platform} ${place} ${what}` === seen),
          seen,
        );
      }
      all.push(...cells);
      const found = faults(cells);
      assert.equal(found.length, 0, `\n${lowest(found, 20)}`);
      await tab.close();
    });
  }

  after(() => {
    console.log(`${all.length} contrasts; the lowest:\n${lowest(all, 10)}`);
  });

  it('is the same under a real mouse and after a real Tab', async () => {
    const tab = await open(`${site.origin}/neighbours`, {before: stubMeans});
    await ready(tab, NEIGHBOURS.length);
    const [first, second] = NEIGHBOURS;
    const forced = await statesOf(tab, 'light', {states: ['hover', 'focus'], only: second});
    for (const [i, look] of looks.entries()) {
      const ratios = (cells) =>
        cells
          .filter(({place, variant, words}) => place === 'bar' && look === lookOf(variant, words))
          .map(({what, ratio}) => ({what, ratio}));
      const expected = (state) => ratios(forced.filter((cell) => cell.state === state));
      assert.equal(expected('hover').length, look.includes('show') ? 2 : 1);
      assert.equal(expected('focus').length, expected('hover').length + 3);
      const bar = (await tab.$$('share-bar[layout=wrap]'))[i];

      await (await bar.$(`>>> [part~=${second}]`)).hover();
      assert.deepEqual(ratios(await tab.evaluate(surveyHere, {only: second})), expected('hover'));
      await tab.mouse.move(0, 0);
      await (await bar.$(`>>> [part~=${first}]`)).focus();
      await tab.keyboard.press('Tab');
      assert.deepEqual(ratios(await tab.evaluate(surveyHere, {focused: true, only: second})), expected('focus'));
    }
    await tab.close();
  });

  for (const [fault, css, states, what] of [
    ['a colour too near to the button', '--share-color: #0a54a8', 'rest hover focus both', ['mark', 'words']],
    ['a colour that lets it shine through', '--share-color: #fff9', 'rest hover focus both', ['words']],
    ['a colour in a new notation', '--share-color: oklch(0.55 0.2 260)', 'rest hover focus both', ['mark', 'words']],
    ['an opacity', 'opacity: 0.4', 'rest hover focus both', ['mark', 'words', 'ring on button', 'ring on page']],
    ['a background under a mouse', ':hover { background: #222 }', 'hover both', ['mark', 'words']],
    ['a ring of one colour', ':focus-visible { outline-color: #000 }', 'focus both', ['ring colours']],
    ['a ring without its outer band', ':focus-visible { box-shadow: none }', 'focus both', ['ring colours']],
    ['a ring without its inner band', ':focus-visible { outline-style: none }', 'focus both', ['ring colours']],
  ]) {
    it(`sees ${fault}`, async () => {
      const part = 'share-bar::part(village)';
      const rule = css.startsWith(':') ? part + css : `${part} { ${css} }`;
      site.pages['/planted'] = page({
        head: `<style>:root { ${SCHEMES.light} } ${rule}</style>`,
        body: bars('x village'),
      });
      const tab = await open(`${site.origin}/planted`);
      await tab.evaluate(async () => {
        const {addPlatforms} = await import('/cdn/waft.js');
        addPlatforms({
          id: 'village',
          label: 'Village',
          kind: 'social',
          endpoint: 'https://village.example/?',
          params: {url: 'u'},
          icon: 'M0 0h24v24z',
          color: '#1185fe',
        });
      });
      await ready(tab, 2);
      const found = faults(await statesOf(tab, 'light')).filter(({variant}) => variant === 'brand');
      assert.deepEqual([...new Set(found.map(({platform}) => platform))], ['village']);
      assert.deepEqual([...new Set(found.map(({state}) => state))].join(' '), states);
      for (const one of ['bar', 'panel'].flatMap((place) => what.map((word) => `${place} ${word}`))) {
        assert.ok(
          found.some((cell) => `${cell.place} ${cell.what}` === one),
          one,
        );
      }
      await tab.close();
    });
  }

  it('is counted as WCAG counts', () => {
    const white = hex('#ffffff');
    // Known from everybody's checker; 0.04045 and 0.03928 give the same for all colours of eight bits.
    for (const [color, ratio] of [
      ['#000000', '21.00'],
      ['#767676', '4.54'],
      ['#777777', '4.48'],
      ['#ff0000', '4.00'],
    ]) {
      assert.equal(contrast(hex(color), white).toFixed(2), ratio);
    }
  });
});

/** Waits until all bars have drawn all their platforms, and opens every panel once, so that it has its controls. */
async function ready(tab, count) {
  await tab.waitForFunction(
    (least) =>
      [...document.querySelectorAll('share-bar[layout], share-bar[max]')].every(
        ({shadowRoot}) =>
          shadowRoot?.querySelectorAll('ul:not([popover] *) [part~=button]:not(:disabled)').length > least,
      ),
    {},
    count,
  );
  await tab.evaluate(async () => {
    for (const {shadowRoot} of document.querySelectorAll('share-bar[max]')) {
      shadowRoot.querySelector('.more > button').click();
      while (!shadowRoot.querySelector('[popover] li')) await new Promise((resolve) => setTimeout(resolve, 5));
      shadowRoot.querySelector('[popover]').hidePopover();
    }
    document.activeElement?.blur();
  });
}

/**
 * All contrasts in each state. DevTools make all controls look hovered or focused at once (`CSS.forcePseudoState`): one
 * after the other by mouse and keyboard would take minutes. That both give the same is tested above.
 */
async function statesOf(tab, scheme, {states = Object.keys(STATES), only} = {}) {
  const cells = [];
  for (const state of states) {
    // At rest nothing is forced, which would take long to say of each.
    const end = STATES[state].length ? await forceStates(tab, () => STATES[state]) : undefined;
    const focused = STATES[state].includes('focus');
    for (const cell of await tab.evaluate(surveyHere, {focused, only})) cells.push({...cell, scheme, state});
    await end?.();
  }
  return cells;
}

/** Run in the page. */
async function surveyHere(options) {
  return (await import('/test/support/contrast.mjs')).survey(options);
}

/** The message after a copy that went well, and the field after one that did not. */
async function said(tab, scheme) {
  for (const id of ['good', 'bad']) {
    await tab.evaluate((value) => (window.refused = value === 'bad'), id);
    await (await tab.$(`#${id} >>> button`)).click();
    await tab.waitForFunction(
      (name) => document.getElementById(name).shadowRoot.querySelector('[role=status]').textContent,
      {},
      id,
    );
  }
  const cells = await tab.evaluate(surveyHere, {});
  return cells.filter(({platform}) => platform === '-').map((cell) => ({...cell, scheme, state: 'rest'}));
}

/** Run in the page before its scripts: a system sheet, so that its control is there, and a clipboard that may refuse. */
function stubMeans() {
  navigator.share = async () => undefined;
  const write = async () => {
    if (window.refused) throw new Error('refused');
  };
  Object.assign(navigator.clipboard, {write, writeText: write});
  document.execCommand = () => false;
}

const lookOf = (variant, words) => `variant="${variant}" ${words ? 'show-labels' : ''}`;
const faults = (cells) => cells.filter(({ratio, least}) => ratio < least);

/** A table of the lowest ratios. What is alike in many places is one line. */
function lowest(cells, count) {
  const columns = ['platform', 'variant', 'scheme', 'state', 'place', 'what'];
  const lines = new Map();
  for (const cell of cells) {
    const ratio = cell.ratio.toFixed(2);
    const key = `${cell.platform} ${ratio}`;
    if (!lines.has(key)) lines.set(key, {ratio, sets: columns.map(() => new Set())});
    for (const [i, column] of columns.entries()) lines.get(key).sets[i].add(cell[column]);
  }
  const rows = [...lines.values()]
    .sort((one, other) => one.ratio - other.ratio)
    .slice(0, count)
    .map(({ratio, sets}) => [ratio, ...sets.map((set) => [...set].join('+'))]);
  const table = [['ratio', ...columns], ...rows];
  const width = (i) => Math.max(...table.map((row) => row[i].length));
  return table.map((row) => row.map((text, i) => text.padEnd(width(i))).join('  ')).join('\n');
}
