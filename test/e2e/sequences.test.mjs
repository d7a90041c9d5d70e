// Whatever readers and pages do, in whatever order: one intent for a press, at most one outcome for an intent, none twice.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {useBrowser} from '../support/browser.mjs';
import {page, startSite} from '../support/site.mjs';

const RUNS = Number(process.env.RUNS ?? 500);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const platform = fc.constantFrom('copy', 'native', 'x', 'reddit', 'mastodon', 'email');
const press = fc.record({
  act: fc.constant('press'),
  by: fc.constantFrom('mouse', 'mouse', 'touch', 'Enter', 'Space', 'middle', 'right', 'ctrl', 'script', 'twice'),
  platform,
  // What the page does about it, and the browser.
  page: fc.constantFrom('', '', '', 'prevent', 'replace', 'spoil', 'remove', 'move', 'redraw', 'throw'),
  browser: fc.constantFrom('', '', 'refuse', 'cancel'),
});
const change = fc.record({
  act: fc.constantFrom('platforms', 'looks', 'move', 'replace', 'remove', 'token', 'leave', 'close'),
});
const sequences = fc.array(fc.oneof({weight: 3, arbitrary: press}, {weight: 2, arbitrary: change}), {
  minLength: 2,
  maxLength: 6,
});

/** Run in the page before its scripts: what the sequences drive, and what is counted. */
function setUp() {
  const state = (window.state = {page: '', browser: '', serial: 0, events: [], faults: [], prevented: []});
  window.addEventListener('unhandledrejection', ({reason}) => state.faults.push(String(reason)));
  window.addEventListener('error', ({message}) => {
    if (!message.includes('of the page')) state.faults.push(message);
  });
  const answer = () =>
    state.browser === 'refuse'
      ? Promise.reject(new DOMException('no', 'NotAllowedError'))
      : state.browser === 'cancel'
        ? Promise.reject(new DOMException('no', 'AbortError'))
        : Promise.resolve();
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: answer, write: answer}});
  Object.defineProperty(navigator, 'share', {value: answer, configurable: true});
  document.execCommand = () => state.browser !== 'refuse';
  const bar = () => document.querySelector('share-bar');
  const changes = {
    platforms: () => (bar().platforms = [...(bar().platforms ?? window.ALL)].reverse()),
    looks: () => (bar().showLabels = !bar().showLabels),
    move: () => document.querySelector(state.serial % 2 ? '#here' : '#there').append(bar()),
    remove: () => bar().remove(),
    replace: () => bar().replaceWith(window.newBar()),
    token: () => (bar().shareToken = !bar().shareToken),
    close: () => {
      bar()?.shadowRoot.querySelector('dialog')?.close();
    },
  };
  window.newBar = () => Object.assign(document.createElement('share-bar'), {platforms: window.ALL});
  window.ALL = ['copy', 'native', 'x', 'reddit', 'mastodon', 'email'];
  window.change = (name) => {
    if (!bar()) document.querySelector('#here').append(window.newBar());
    changes[name]?.();
  };
  document.addEventListener('share-intent', (event) => {
    const pressed = event.detail.placement;
    state.events.push(['intent', pressed, JSON.stringify(event.detail)]);
    if (state.page === 'prevent') {
      state.prevented.push(pressed);
      event.preventDefault();
    }
    if (state.page === 'replace') event.share = {...event.share, url: 'https://example.org/other'};
    if (state.page === 'spoil') event.share = {url: 'javascript:1'};
    if (state.page === 'redraw') changes.platforms();
    if (['remove', 'move'].includes(state.page)) changes[state.page]();
    // Each press has a name of its own; a second one, of the same gesture, too.
    if (bar()) bar().placement = `p${++state.serial}`;
    if (state.page === 'throw') throw new Error('of the page');
  });
  document.addEventListener('share-outcome', ({detail}) =>
    state.events.push(['outcome', detail.placement, JSON.stringify(detail)]),
  );
  // A tab for each would take an hour: most links are the page's to stop, the rest is followed, without a tab.
  for (const type of ['click', 'auxclick']) window.addEventListener(type, (event) => event.preventDefault());
  // A menu that a right press leaves open would take all that follows.
  window.addEventListener('contextmenu', (event) => event.preventDefault());
  /** Makes ready for a press, and says where. */
  window.aim = async ({platform: id, page: does, browser}) => {
    window.change('');
    Object.assign(state, {page: does, browser});
    bar().placement = `p${++state.serial}`;
    await bar().updateComplete;
    const control = bar().shadowRoot.querySelector(`ul [part~="${id}"]`);
    if (!control) return undefined;
    control.scrollIntoView({block: 'center'});
    window.aimed = control;
    const {x, y, width, height} = control.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2, link: control.localName === 'a'};
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
  /** Closes what asks, until every press has ended. What asks may have been fetched by its press, and come late. */
  window.ended = async () => {
    const until = performance.now() + 5000;
    const open = () => {
      const number = (type) => state.events.filter(([one]) => one === type).length;
      return number('intent') - state.prevented.length - number('outcome');
    };
    do {
      changes.close();
      await rest();
    } while (open() > 0 && performance.now() < until);
    // What comes twice would come now.
    await rest();
  };
}

const gestures = {
  mouse: (tab, {x, y}) => tab.mouse.click(x, y),
  twice: (tab, {x, y}) => tab.mouse.click(x, y, {count: 2}),
  middle: (tab, {x, y}) => tab.mouse.click(x, y, {button: 'middle'}),
  right: (tab, {x, y}) => tab.mouse.click(x, y, {button: 'right'}),
  // After a right press Chromium's driver waits for ever for a real touch to be over.
  touch: (tab) =>
    tab.evaluate(() => {
      const init = {pointerType: 'touch', bubbles: true, composed: true, cancelable: true};
      for (const type of ['pointerdown', 'click']) window.aimed.dispatchEvent(new PointerEvent(type, init));
    }),
  async ctrl(tab, {x, y}) {
    await tab.keyboard.down('Control');
    await tab.mouse.click(x, y);
    await tab.keyboard.up('Control');
  },
  script: (tab, _, id) => tab.evaluate((platform) => document.querySelector('share-bar').share(platform), id),
  Enter: (tab) => key(tab, 'Enter'),
  Space: (tab) => key(tab, ' '),
};
async function key(tab, name) {
  await tab.evaluate(() => window.aimed.focus());
  await tab.keyboard.press(name);
}

/** How many intents a gesture is to make, if it meets its control. */
const due = ({by}, link) => {
  if (by === 'right') return 0;
  if (by === 'middle') return Number(link);
  if (by === 'Space') return Number(!link);
  return by === 'twice' ? 2 : 1;
};

describe('any sequence of presses and changes', () => {
  const open = useBrowser('chromium');
  let site;
  let tab;
  before(async () => {
    site = await startSite({
      pages: {
        '/': page({body: '<div id="here"><share-bar></share-bar></div><p>Between.</p><div id="there"></div>'}),
        '/away': page({body: '<p>Away.</p>', script: ''}),
      },
      // A page that may not be stored is not kept for a way back.
      headers: {'cache-control': 'max-age=600'},
    });
    tab = await open(`${site.origin}/`, {before: setUp});
    await tab.evaluate(() => window.change('replace'));
  });
  after(() => site.close());

  /** Chromium tells of a dialog that was closed with the next frame (its html_dialog_element.cc): a page in the background has none. */
  async function ended() {
    await tab.bringToFront();
    await tab.evaluate(() => window.ended());
  }

  async function run(sequence) {
    for (const step of sequence) {
      if (step.act === 'leave') {
        await tab.goto(`${site.origin}/away`);
        await tab.goBack();
        kept += await tab.evaluate(() => Number(window.state.serial > 0));
        continue;
      }
      if (step.act !== 'press') {
        await tab.evaluate((name) => window.change(name), step.act);
        continue;
      }
      const spot = await tab.evaluate((aim) => window.aim(aim), step);
      if (!spot) continue;
      const before = await tab.evaluate(() => window.state.events.filter(([type]) => type === 'intent').length);
      await gestures[step.by](tab, spot, step.platform);
      await ended();
      const intents =
        (await tab.evaluate(() => window.state.events.filter(([type]) => type === 'intent').length)) - before;
      presses += intents;
      wanted += due(step, spot.link);
      // What is before the control is pressed in its place: a message, a dialog.
      assert.ok(intents <= due(step, spot.link), `${step.by} on ${step.platform}: ${intents} intents`);
    }
    await ended();
    const {events, faults, prevented} = await tab.evaluate(() => window.state);
    assert.deepEqual(faults, []);
    const count = (type) => {
      const counts = {};
      for (const [one, pressed] of events) if (one === type) counts[pressed] = (counts[pressed] ?? 0) + 1;
      return counts;
    };
    const [intents, outcomes] = [count('intent'), count('outcome')];
    for (const [pressed, number] of Object.entries(intents)) {
      assert.equal(number, 1, `${pressed} has ${number} intents`);
      const ended = outcomes[pressed] ?? 0;
      assert.equal(ended, Number(!prevented.includes(pressed)), `${pressed} has ${ended} outcomes`);
    }
    for (const pressed of Object.keys(outcomes)) assert.ok(intents[pressed], `${pressed} has no intent`);
    ends += Object.keys(outcomes).length;
    await tab.evaluate(() => Object.assign(window.state, {events: [], faults: [], prevented: []}));
  }
  let [presses, wanted, ends, kept] = [0, 0, 0, 0];

  it(`is one intent for a press and at most one outcome, ${RUNS} times; seed ${seed}`, async (t) => {
    t.diagnostic(`seed ${seed}; the same again: SEED=${seed}`);
    await fc.assert(fc.asyncProperty(sequences, run), {
      numRuns: RUNS,
      seed,
      endOnFailure: true,
      includeErrorInReport: true,
    });
    t.diagnostic(`${presses} intents of ${wanted} gestures, ${ends} outcomes, ${kept} times back from the cache`);
    assert.ok(presses > 0.8 * wanted && ends > presses / 2, 'many presses met nothing');
  });
});
