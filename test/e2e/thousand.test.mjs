// A thousand elements come and go, as on a page that lists articles without end: nothing of them may stay.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {useBrowser} from '../support/browser.mjs';
import {page, startSite} from '../support/site.mjs';

const COUNT = 1000;

/** Heap is not exact: the engine's own tables and compiled code come and go. A bar that stays is about 1 kB. */
const HEAP = 100 * 1024;

/** How long an element speaks of a copy, and is needed for that, with some time to spare. */
const SPOKEN = 5500;

/** How elements are used between coming and going. Each runs in the page, with all of them. */
const uses = {
  'shown only': {},
  'with words': {attributes: {'show-labels': ''}},
  'of a single platform': {tag: 'share-button', attributes: {platform: 'copy'}},
  'in a column, some behind More': {attributes: {layout: 'column', max: '2', size: '32'}},
  'moved about': {
    use: async (elements) => {
      const [one, two] = [document.createElement('div'), document.createElement('div')];
      document.body.append(one, two);
      for (const box of [one, two]) {
        box.append(...elements);
        await window.frame();
      }
      for (const element of elements) document.body.append(element);
      for (const box of [one, two]) box.remove();
    },
  },
  'changed again and again': {
    use: async (elements) => {
      for (const platforms of ['copy x email', 'x', 'copy facebook x mastodon']) {
        for (const element of elements) Object.assign(element, {platforms, url: `https://example.org/${platforms}`});
        await window.frame();
      }
    },
  },
  'changed after they went': {
    gone: async (elements) => {
      for (const element of elements) element.platforms = 'x email';
      await window.frame();
    },
  },
  'touched, copied from, and with More opened': {
    attributes: {max: '2', platforms: 'copy x facebook email'},
    wait: SPOKEN,
    use: async (elements) => {
      for (const [i, {shadowRoot}] of elements.entries()) {
        const [copy, more] = ['copy', 'more'].map((part) => shadowRoot.querySelector(`[part~=${part}]`));
        copy.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
        copy.click();
        // Of each tenth, as a panel costs a layout of all.
        if (i % 10) continue;
        more.click();
        // What a first touch needs is fetched once, and comes a little later.
        while (!shadowRoot.querySelector(':popover-open')) await new Promise((resolve) => setTimeout(resolve));
        more.click();
      }
      window.copies.push(window.copied);
    },
  },
};

/** Run in the page before its scripts. */
function stub() {
  window.copied = 0;
  window.copies = [];
  navigator.clipboard.write = async () => void window.copied++;
  window.frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** One round: so many elements come, are used, and go. Of every tenth a weak reference stays, and of its shadow content. */
async function round(tab, count, {tag = 'share-bar', attributes = {}, use, gone}, plant) {
  await tab.evaluate(`window.steps = {use: ${use}, plant: ${plant}, gone: ${gone}}`);
  return tab.evaluate(
    async (number, name, pairs) => {
      const elements = Array.from({length: number}, () => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(pairs)) element.setAttribute(key, value);
        return element;
      });
      document.body.append(...elements);
      await window.frame();
      const drawn = elements.filter(({shadowRoot}) => shadowRoot.querySelector('[part~=button]')).length;
      await window.steps.use?.(elements);
      window.steps.plant?.(elements);
      for (const element of elements) element.remove();
      await window.frame();
      await window.steps.gone?.(elements);
      window.refs = elements
        .filter((_, i) => i % 10 === 0)
        .flatMap((element) => [element, element.shadowRoot.firstElementChild].map((node) => new WeakRef(node)));
      return drawn;
    },
    count,
    tag,
    attributes,
  );
}

/** Collects garbage, and says what the browser's own books hold then. */
async function books(tab, session) {
  // More than once, with pauses: the first collection runs finalisers, the next free what those let go.
  for (let i = 0; i < 3; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const {metrics} = await session.send('Performance.getMetrics');
  const {Nodes, JSEventListeners, JSHeapUsedSize} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  return {nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize};
}

/**
 * What is left of a thousand elements that came, were used, and went: nodes, listeners, bytes, and how many of the sample
 * are still alive. The first round is not counted: it pays for templates, sheets and compiled code.
 */
async function leftBehind(tab, way, plant) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const settle = () => new Promise((resolve) => setTimeout(resolve, way.wait ?? 0));
  assert.equal(await round(tab, COUNT, way), COUNT);
  await settle();
  // What was read last is held as the last result; and weak references are nodes' wrappers too.
  await tab.evaluate(() => (window.refs = []));
  const start = await books(tab, session);
  assert.equal(await round(tab, COUNT, way, plant), COUNT);
  await settle();
  await books(tab, session);
  const alive = await tab.evaluate(() => window.refs.filter((ref) => ref.deref()).length);
  const sample = await tab.evaluate(() => window.refs.splice(0).length);
  assert.equal(sample, COUNT / 5);
  const end = await books(tab, session);
  await session.detach();
  return {
    nodes: end.nodes - start.nodes,
    listeners: end.listeners - start.listeners,
    heap: end.heap - start.heap,
    alive,
  };
}

describe('a thousand elements leave nothing behind', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite({pages: {'/': page({body: '<share-bar></share-bar>'})}});
  });
  after(() => site.close());

  const rows = [];
  after(() => console.log(`\nleft of ${COUNT} elements:\n${rows.join('\n')}\n`));

  for (const [name, way] of Object.entries(uses)) {
    it(name, async () => {
      const tab = await open(`${site.origin}/`, {before: stub});
      const left = await leftBehind(tab, way);
      rows.push(`${JSON.stringify(left)} ${name}`);
      const {heap, ...exact} = left;
      assert.deepEqual(exact, {nodes: 0, listeners: 0, alive: 0});
      assert.ok(heap < HEAP, `${heap} bytes`);
      if (way.wait) assert.deepEqual(await tab.evaluate(() => window.copies), [COUNT, 2 * COUNT]);
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });
  }

  for (const [leak, plant] of Object.entries({
    'a page that keeps them': (elements) => (window.kept = elements),
    'a page that keeps one in a hundred': (elements) => (window.kept = elements.filter((_, i) => i % 100 === 0)),
    'a listener on the window': (elements) => window.addEventListener('scroll', () => elements.length),
  })) {
    it(`and what does is noticed: ${leak}`, async () => {
      const tab = await open(`${site.origin}/`, {before: stub});
      const left = await leftBehind(tab, uses['shown only'], plant);
      rows.push(`${JSON.stringify(left)} ${leak}`);
      assert.ok(left.nodes > 100, `${left.nodes} nodes`);
      assert.ok(left.alive >= 20, `${left.alive} alive`);
      if (left.alive > 20) assert.ok(left.heap > HEAP, `${left.heap} bytes`);
      await tab.close();
    });
  }

  it('not even a watch on their size', async () => {
    const tab = await open(`${site.origin}/`, {before: `(${stub})();(${countWatched})()`});
    // The list of the bar that the page has, and its entries.
    const watched = await tab.evaluate(() => window.watched.size);
    assert.equal(watched, await tab.$eval('share-bar >>> ul', (list) => list.children.length + 1));
    const left = {};
    for (const [name, way] of Object.entries(uses)) {
      await round(tab, 20, way);
      left[name] = await tab.evaluate(() => {
        const gone = [...window.watched].filter((one) => !one.isConnected);
        for (const one of gone) window.watched.delete(one);
        return gone.length;
      });
      assert.equal(await tab.evaluate(() => window.watched.size), watched, name);
    }
    assert.deepEqual(left, Object.fromEntries(Object.keys(uses).map((name) => [name, 0])));
    // While they are there, they are watched, entry by entry.
    assert.ok((await tab.evaluate(() => window.mostWatched)) > 20 * 11);
    await tab.close();
  });
});

/** Run in a page before its scripts: notes what any ResizeObserver watches. */
function countWatched() {
  window.watched = new Set();
  window.mostWatched = 0;
  const {observe, unobserve, disconnect} = ResizeObserver.prototype;
  Object.assign(ResizeObserver.prototype, {
    observe(target, ...rest) {
      window.watched.add(target);
      window.mostWatched = Math.max(window.mostWatched, window.watched.size);
      return observe.call(this, target, ...rest);
    },
    unobserve(target) {
      window.watched.delete(target);
      return unobserve.call(this, target);
    },
    disconnect() {
      window.watched.clear();
      return disconnect.call(this);
    },
  });
}
