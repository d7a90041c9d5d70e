import {expect} from '@open-wc/testing';
import {allKept, isKept, keep, letGo, watchKept} from '../../src/browser/bookmarks.js';
import {registry} from '../../src/browser/index.js';
import {bookmark, changes, forgetAll, openTab} from '../support/bookmarks.js';
import {until} from '../support/until.js';

const urls = async (): Promise<string[]> => (await allKept()).map(({url}) => url);

/** Puts something else in an object's place for a while. */
async function without(holder: object, name: string, value: PropertyDescriptor, during: () => unknown): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, {configurable: true, ...value});
  try {
    await during();
  } finally {
    if (before) Object.defineProperty(holder, name, before);
    else delete (holder as Record<string, unknown>)[name];
  }
}

const rejected = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('bookmarks', () => {
  beforeEach(forgetAll);

  it('are kept and let go, the newest first', async () => {
    await keep([bookmark('a', {added: 1000}), bookmark('b', {added: 2000, title: 'B', tags: ['tea']})], document);
    expect(await allKept()).to.deep.equal([
      bookmark('b', {added: 2000, title: 'B', tags: ['tea']}),
      bookmark('a', {added: 1000}),
    ]);
    expect(await isKept('https://example.com/a?utm_source=mail')).to.equal(true);
    expect(await letGo('https://example.com/a', document)).to.deep.equal(bookmark('a', {added: 1000}));
    expect(await urls()).to.deep.equal(['https://example.com/b']);
    expect(await letGo('https://example.com/a', document)).to.equal(undefined);
  });

  it('are never doubled: what one has not, the other brings', async () => {
    await keep([bookmark('a', {tags: ['tea']})], document);
    await keep([bookmark('a?utm_source=x', {title: 'A', tags: ['cake'], added: 5})], document);
    expect(await allKept()).to.deep.equal([bookmark('a', {title: 'A', tags: ['tea', 'cake'], added: 5})]);
  });

  it('that get a title or tags are no news, but are looked at again in all tabs', async () => {
    await keep([bookmark('a', {title: 'A'})], document);
    const tab = await openTab();
    let [here, there] = [0, 0];
    const offs = [watchKept(() => here++), tab.bookmarks.watchKept(() => there++)];
    const told = await changes(async () => {
      expect(await keep([bookmark('a', {tags: ['tea']})], document)).to.deep.equal([]);
      await until(() => there === 1);
      await keep([bookmark('a', {title: 'Other', tags: ['tea']})], document);
    });
    expect(told).to.deep.equal([]);
    expect([here, there]).to.deep.equal([1, 1]);
    for (const off of offs) off();
    tab.close();
  });

  it('tell of each change once, from what was pressed, in frozen words', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    let target: EventTarget | null = null;
    document.addEventListener('bookmark-change', (event) => (target = event.target), {once: true});
    const told = await changes(async () => {
      await keep([bookmark('a', {title: 'A', tags: ['tea']})], button);
      await keep([bookmark('a')], button);
      button.remove();
      await letGo('https://example.com/a', button);
      await letGo('https://example.com/a', button);
    });
    expect(target === button).to.equal(true);
    const a = {url: 'https://example.com/a', title: 'A', tags: ['tea'], here: true};
    expect(told).to.deep.equal([
      {...a, saved: true},
      {...a, saved: false},
    ]);
    expect(told.every((detail) => Object.isFrozen(detail) && Object.isFrozen(detail.tags))).to.equal(true);
    expect(structuredClone(told[0])).to.deep.equal(told[0]);
  });

  it('are the same in all tabs at once, each told once that it was not here', async () => {
    const [one, two] = [await openTab(), await openTab()];
    let looked = 0;
    const off = watchKept(() => looked++);
    const keeping = one.bookmarks.keep([bookmark('a')], one.page);
    const [here, there] = await Promise.all([changes(() => keeping), changes(() => keeping, two.page)]);
    const detail = {url: 'https://example.com/a', title: '', tags: [], saved: true, here: false};
    expect(here).to.deep.equal([detail]);
    expect(there).to.deep.equal([detail]);
    expect(looked).to.equal(1);
    expect(await isKept('https://example.com/a')).to.equal(true);
    off();
    one.close();
    two.close();
  });

  it('two tabs with 1,000 changes in between each other lose none', async () => {
    const tab = await openTab();
    const work = async (bookmarks: {keep: typeof keep; letGo: typeof letGo}, from: Document, name: string) => {
      const all: Promise<unknown>[] = [];
      // Of each four one is let go again, and one is the other's too.
      for (let i = 0; i < 400; i++) {
        const each = i % 4 === 0 ? `both-${i}` : `${name}-${i}`;
        all.push(bookmarks.keep([bookmark(each, {tags: [name]})], from));
        if (i % 4 === 1) all.push(bookmarks.letGo(`https://example.com/${each}`, from));
        if (i % 10 === 0) await all.at(-1);
      }
      await Promise.all(all);
    };
    await Promise.all([work({keep, letGo}, document, 'here'), work(tab.bookmarks, tab.page, 'there')]);
    const kept = await allKept();
    expect(kept.length).to.equal(100 + 200 + 200);
    const both = kept.filter(({url}) => url.includes('both'));
    expect(both.length).to.equal(100);
    for (const {tags} of both) expect([...(tags ?? [])].sort()).to.deep.equal(['here', 'there']);
    expect((await tab.bookmarks.allKept()).length).to.equal(500);
    tab.close();
  }).timeout(30_000);

  describe('faults', () => {
    it('storage that throws on access is a rejection, and the next try may do', async () => {
      const get = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      const tab = await openTab();
      await without(tab.page.defaultView as object, 'indexedDB', {get}, async () => {
        expect(await rejected(tab.bookmarks.keep([bookmark('a')], tab.page))).to.have.property('name', 'SecurityError');
      });
      await tab.bookmarks.keep([bookmark('a')], tab.page);
      expect(await urls()).to.deep.equal(['https://example.com/a']);
      tab.close();
    });

    it('a full device keeps all that it had, and tells of nothing', async () => {
      await keep([bookmark('a')], document);
      const put = IDBObjectStore.prototype.put;
      let count = 0;
      function full(this: IDBObjectStore, ...rest: [unknown, IDBValidKey]): IDBRequest<IDBValidKey> {
        const request = put.apply(this, rest);
        // As a browser does it that has no room: what was written with it goes, too.
        if (++count === 3) this.transaction.abort();
        return request;
      }
      const told = await changes(() =>
        without(IDBObjectStore.prototype, 'put', {value: full}, async () => {
          const list = ['b', 'c', 'd', 'e'].map((name) => bookmark(name));
          expect(await rejected(keep(list, document))).to.be.instanceOf(Error);
        }),
      );
      expect(told).to.deep.equal([]);
      expect(await urls()).to.deep.equal(['https://example.com/a']);
    });

    it('a tab with an older version of the database is waited for, then it is a rejection, then it works', async () => {
      const tab = await openTab();
      // A tab of some other build, which does not let go when asked to.
      const opening = indexedDB.open('waft');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const deleting = indexedDB.deleteDatabase('waft');
      await new Promise((resolve) => (deleting.onblocked = resolve));
      expect(String(await rejected(tab.bookmarks.keep([bookmark('a')], tab.page)))).to.contain('blocked');
      opening.result.close();
      await until(async () => (await rejected(tab.bookmarks.keep([bookmark('a')], tab.page))) === undefined);
      expect(await urls()).to.deep.equal(['https://example.com/a']);
      tab.close();
    });

    it('lets a newer build change the database, and goes on', async () => {
      await keep([bookmark('a')], document);
      const newer = indexedDB.open('waft', 7);
      newer.onupgradeneeded = () => newer.result.createObjectStore('something-else');
      await new Promise((resolve, reject) => {
        newer.onsuccess = resolve;
        newer.onblocked = reject;
      });
      newer.result.close();
      await keep([bookmark('b')], document);
      expect((await urls()).length).to.equal(2);
      await new Promise((resolve) => (indexedDB.deleteDatabase('waft').onsuccess = resolve));
    });

    it('without BroadcastChannel a tab looks again when it is shown', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const view = frame.contentWindow as Window & typeof globalThis;
      Reflect.deleteProperty(view, 'BroadcastChannel');
      const page = view.document;
      const script = page.createElement('script');
      script.type = 'module';
      const module = new URL('../../src/browser/bookmarks.ts', import.meta.url).href;
      script.textContent = `const all = await import(${JSON.stringify(module)}); window.looked = 0; all.watchKept(() => window.looked++); window.all = all`;
      page.head.append(script);
      const other = view as unknown as {looked: number; all?: {keep: typeof keep}};
      await until(() => Boolean(other.all));
      await other.all?.keep([bookmark('a')], page);
      expect(other.looked).to.equal(1);
      await keep([bookmark('b')], document);
      page.dispatchEvent(new Event('visibilitychange'));
      expect(other.looked).to.equal(2);
      frame.remove();
    });

    it('copies of the library on one page tell of a change once', async () => {
      const copy = (await import(new URL('../../src/browser/bookmarks.ts?copy', import.meta.url).href)) as {
        keep: typeof keep;
      };
      const told = await changes(() => copy.keep([bookmark('a')], document));
      expect(told.map(({here}) => here)).to.deep.equal([true]);
      expect(registry().bookmarks).to.have.property('watchers');
    });
  });
});
