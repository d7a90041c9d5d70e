// Real input on the built file, in every situation a press can meet; events are counted exactly.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

/** What a reader does. `hold` is a modifier key, `button` a mouse button. */
const inputs = {
  mouse: {trigger: 'mouse', act: (control) => control.click()},
  touch: {trigger: 'touch', act: (control) => control.tap()},
  Enter: {trigger: 'keyboard', act: (control, tab) => key(control, tab, 'Enter')},
  Space: {trigger: 'keyboard', act: (control, tab) => key(control, tab, ' '), only: 'button'},
  middle: {trigger: 'mouse', act: (control) => control.click({button: 'middle'}), only: 'link'},
  ctrl: {
    trigger: 'mouse',
    async act(control, tab) {
      await tab.keyboard.down('Control');
      await control.click();
      await tab.keyboard.up('Control');
    },
  },
};
const key = async (control, tab, name) => {
  await control.focus();
  await tab.keyboard.press(name);
};

const opened = {outcome: 'opened'};
const completed = {outcome: 'completed'};
const failed = (reason) => ({outcome: 'failed', reason});
const cancelled = (reason) => ({outcome: 'cancelled', reason});

/** Each runs in the page before its scripts. `ends`: what the outcome says; nothing where there must be none. */
const situations = [
  {name: 'plain', platform: 'x', ends: opened, tabs: 1},
  {
    name: 'plain',
    platform: 'copy',
    ends: completed,
    setUp: stubClipboard,
    after: () => window.copied === location.href,
  },
  {name: 'prevented by a listener', platform: 'x', tabs: 0, setUp: preventIntent},
  {name: 'prevented by a listener', platform: 'copy', setUp: preventIntent},
  {name: 'prevented later by the page', platform: 'x', ends: cancelled('page'), tabs: 0, setUp: preventClick},
  {name: 'prevented later by the page', platform: 'copy', ends: completed, setUp: both(stubClipboard, preventClick)},
  {name: 'share replaced', platform: 'x', ends: opened, tabs: 1, setUp: replaceShare, after: hasReplaced},
  {name: 'share replaced by nonsense', platform: 'x', ends: opened, tabs: 1, setUp: spoilShare},
  {name: 'listener that throws', platform: 'x', ends: opened, tabs: 1, setUp: throwOnIntent, faults: 1},
  {
    name: 'listener that throws',
    platform: 'copy',
    ends: completed,
    setUp: both(stubClipboard, throwOnIntent),
    faults: 1,
  },
  {name: 'clipboard refused, execCommand works', platform: 'copy', ends: completed, setUp: refuseClipboard},
  {
    name: 'copy refused',
    platform: 'copy',
    ends: failed('refused'),
    setUp: both(refuseClipboard, refuseCommand),
    after: offersLink,
  },
  {name: 'clipboard missing', platform: 'copy', ends: completed, setUp: removeClipboard},
  {
    name: 'clipboard and command missing',
    platform: 'copy',
    ends: failed('refused'),
    setUp: both(removeClipboard, refuseCommand),
    after: offersLink,
  },
  {name: 'sheet taken', platform: 'native', ends: completed, setUp: sheet()},
  {name: 'sheet cancelled', platform: 'native', ends: cancelled('reader'), setUp: sheet('AbortError')},
  {
    name: 'sheet refused',
    platform: 'native',
    ends: failed('refused'),
    setUp: sheet('NotAllowedError'),
    after: offersLink,
  },
  {
    name: 'sheet given bad data',
    platform: 'native',
    ends: failed('unsupported'),
    setUp: sheet('DataError'),
    after: offersLink,
  },
  {name: 'sheet already open', platform: 'native', ends: failed('busy'), setUp: sheet('InvalidStateError')},
  {name: 'removed during the press', platform: 'x', ends: opened, setUp: removeOnIntent},
  {name: 'removed during the press', platform: 'copy', ends: completed, setUp: both(stubClipboard, removeOnIntent)},
  {
    name: 'inside a card link',
    path: '/card',
    platform: 'x',
    ends: opened,
    tabs: 1,
    after: () => location.pathname === '/card',
  },
  {
    name: 'inside a card link',
    path: '/card',
    platform: 'copy',
    ends: completed,
    setUp: stubClipboard,
    after: () => location.pathname === '/card',
  },
];

/** Tests all of it in one engine. Each has a file of its own, as two files run at once. */
export function testPresses(engine) {
  describe(`presses in ${engine}`, () => {
    const open = useBrowser(engine);
    let site;
    before(async () => {
      site = await startSite({
        pages: {'/': page(), '/card': page({body: '<a href="/elsewhere"><h2>Card</h2><share-bar></share-bar></a>'})},
      });
    });
    after(() => site.close());

    /** Presses; waits until as much has happened as should, however slow the machine, and a while for what should not. */
    async function pressOnce({path = '/', platform, setUp}, act, {events: due = 0, tabs: dueTabs = 0} = {}) {
      const tab = await open(site.origin + path, {before: `(${recordEvents})();${setUp ? `(${setUp})()` : ''}`});
      const control = await tab.$(`share-bar >>> [part~=${platform}]`);
      let tabs = 0;
      const note = async (target) => {
        if (target.type() !== 'page') return;
        tabs++;
        await (await target.page())?.close();
      };
      tab.browser().on('targetcreated', note);
      await act(control, tab);
      const told = () => tab.evaluate(() => window.seen.events.length);
      await eventually(async () => {
        assert.ok(tabs >= dueTabs, `${tabs} of ${dueTabs} tabs`);
        assert.ok((await told()) >= due, `fewer than ${due} events`);
      });
      await pause(150);
      tab.browser().off('targetcreated', note);
      return {tab, tabs, ...(await tab.evaluate(() => window.seen))};
    }

    for (const situation of situations) {
      const {name, platform, ends, faults = 0} = situation;
      const kind = platform === 'x' ? 'link' : 'button';
      for (const [input, {trigger, act, only}] of Object.entries(inputs)) {
        if (only && only !== kind) continue;
        it(`${name}: ${input} on ${platform}`, async () => {
          const due = {events: ends ? 2 : 1, tabs: situation.tabs};
          const {tab, tabs, events, faults: seen} = await pressOnce(situation, act, due);
          const types = events.map(({type}) => type);
          assert.deepEqual(types, ends ? ['share-intent', 'share-outcome'] : ['share-intent']);
          for (const event of events) {
            assert.equal(event.platform, platform);
            assert.equal(event.trigger, trigger);
            assert.equal(event.steps, 1);
          }
          if (ends) {
            assert.deepEqual({outcome: events[1].outcome, ...(events[1].reason && {reason: events[1].reason})}, ends);
          }
          if (situation.tabs !== undefined) assert.equal(tabs, situation.tabs, 'tabs');
          if (situation.after) assert.ok(await tab.evaluate(situation.after), String(situation.after));
          assert.equal(seen.length, faults, seen.join());
          await tab.close();
        });
      }
    }

    for (const [platform, button] of [
      ['x', 'right'],
      ['copy', 'right'],
      ['copy', 'middle'],
    ]) {
      it(`nothing: ${button} button on ${platform}`, async () => {
        const {tab, events, tabs} = await pressOnce({platform, setUp: stubClipboard}, (control) =>
          control.click({button}),
        );
        assert.deepEqual(events, []);
        assert.equal(tabs, 0);
        await tab.close();
      });
    }

    it('counts each of two quick presses', async () => {
      const {tab, events} = await pressOnce(
        {platform: 'copy', setUp: stubClipboard},
        (control) => control.click({count: 2}),
        {events: 4},
      );
      assert.equal(events.filter(({type}) => type === 'share-intent').length, 2);
      assert.equal(events.filter(({type}) => type === 'share-outcome').length, 2);
      await tab.close();
    });

    it('tells a script from a reader', async () => {
      const {tab, events} = await pressOnce(
        {platform: 'copy', setUp: stubClipboard},
        (control, at) => at.$eval('share-bar', (bar) => bar.share('copy')),
        {events: 2},
      );
      assert.deepEqual(
        events.map(({trigger, steps}) => [trigger, steps]),
        [
          ['script', 0],
          ['script', 0],
        ],
      );
      await tab.close();
    });

    it('the check itself sees a second outcome', async () => {
      const again = () =>
        document.addEventListener('share-outcome', function twice(event) {
          document.removeEventListener('share-outcome', twice);
          event.target.dispatchEvent(event.constructor === Event ? event : new event.constructor(event.detail));
        });
      const {tab, events} = await pressOnce({platform: 'copy', setUp: both(stubClipboard, again)}, (control) =>
        control.click(),
      );
      assert.notDeepEqual(
        events.map(({type}) => type),
        ['share-intent', 'share-outcome'],
      );
      await tab.close();
    });
  });
}

function both(...functions) {
  return `() => { ${functions.map((one) => `(${one})();`).join(' ')} }`;
}
function stubClipboard() {
  navigator.clipboard.write = async ([item]) => {
    window.copied = await (await item.getType('text/plain')).text();
  };
}
function refuseClipboard() {
  navigator.clipboard.write = navigator.clipboard.writeText = () =>
    Promise.reject(new DOMException('no', 'NotAllowedError'));
}
function removeClipboard() {
  Object.defineProperty(navigator, 'clipboard', {value: undefined});
}
function refuseCommand() {
  document.execCommand = () => false;
}
function sheet(error) {
  return `() => { navigator.share = () => ${error ? `Promise.reject(new DOMException('', '${error}'))` : 'Promise.resolve()'}; }`;
}
function preventIntent() {
  document.addEventListener('share-intent', (event) => event.preventDefault());
}
function preventClick() {
  for (const type of ['click', 'auxclick']) document.addEventListener(type, (event) => event.preventDefault());
}
function replaceShare() {
  document.addEventListener('share-intent', (event) => {
    event.share = {...event.share, title: 'Another title'};
  });
  // Read where the browser will: after all listeners. Later the tab's return may have put the page's own title back.
  for (const type of ['click', 'auxclick']) {
    window.addEventListener(type, (event) => {
      window.followed = event.composedPath().find((node) => node.localName === 'a').href;
    });
  }
}
function hasReplaced() {
  const followed = new URL(window.followed).searchParams.get('text');
  return followed === 'Another title' && window.seen.events[1].title === followed;
}
function spoilShare() {
  document.addEventListener('share-intent', (event) => {
    event.share = {url: 'javascript:alert(1)'};
  });
}
function throwOnIntent() {
  document.addEventListener('share-intent', () => {
    throw new Error('a listener of the page');
  });
}
function removeOnIntent() {
  document.addEventListener('share-intent', (event) => event.target.remove());
}
function offersLink() {
  const field = document.querySelector('share-bar').shadowRoot.activeElement;
  return field?.localName === 'input' && field.value === location.href && field.selectionEnd === location.href.length;
}
