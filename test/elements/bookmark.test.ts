import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {addLocales, addPlatforms, ShareOutcomeEvent} from '../../src/browser/index.js';
import type {ShareDetail} from '../../src/core/index.js';
import {allKept, isKept, keep} from '../../src/browser/bookmarks.js';
import {announceArrival} from '../../src/browser/registry.js';
import '../../src/define/bookmark.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {instapaper} from '../../src/platforms/instapaper.js';
import {pinboard} from '../../src/platforms/pinboard.js';
import {raindrop} from '../../src/platforms/raindrop.js';
import {bookmark, changes, forgetAll, openTab} from '../support/bookmarks.js';
import {
  draw,
  more as moreOf,
  platform,
  pressWithMouse,
  type ShareElement,
  stayingHere,
  told,
  types,
  warned,
} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(ar, de);
addPlatforms(
  raindrop,
  pinboard,
  instapaper,
  platform('bag', {kind: 'read-later', endpoint: 'https://{instance}/bookmarklet?'}),
);

const URL_A = 'https://example.com/a';
const A = `url="${URL_A}" share-title="A"`;

type BookmarkButton = ShareElement & {saveTo: string; remember: boolean};
const inside = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const main = (element: Element): HTMLElement => {
  const inner = inside(element).querySelector('share-button') as Element;
  return inside(inner).querySelector('[part~=button]') as HTMLElement;
};
const more = (element: Element): HTMLElement => inside(element).querySelector('[part=more]') as HTMLElement;
const panel = (element: Element): HTMLElement => inside(element).querySelector('[popover]') as HTMLElement;
const others = (element: Element): HTMLElement[] => {
  const bar = inside(element).querySelector('share-bar');
  return bar ? [...inside(bar).querySelectorAll<HTMLElement>('li:not(.more) [part~=button]')] : [];
};
const says = (element: Element): string => {
  const inner = inside(element).querySelector('share-button') as Element;
  return inside(inner).querySelector('[role=status]')?.textContent ?? '';
};

async function button(attributes = A, around = ''): Promise<BookmarkButton> {
  const box = await fixture(`<div ${around}><bookmark-button ${attributes}></bookmark-button></div>`);
  const element = box.querySelector('bookmark-button') as unknown as BookmarkButton;
  await element.updateComplete;
  await (inside(element).querySelector('share-button') as ShareElement).updateComplete;
  return element;
}
/** One whose control says already whether its page is kept. */
async function ready(attributes = A): Promise<BookmarkButton> {
  const element = await button(attributes);
  await until(() => main(element).ariaPressed !== null);
  return element;
}

describe('bookmark-button', () => {
  beforeEach(forgetAll);
  afterEach(() => {
    localStorage.clear();
  });

  it('keeps the page in one press, and lets it go in the next', async () => {
    const element = await ready();
    expect(main(element).ariaPressed).to.equal('false');
    const name = main(element).ariaLabel;
    const details = await changes(async () => {
      await pressWithMouse(main(element));
      await until(() => isKept(URL_A));
      expect(main(element).ariaPressed).to.equal('true');
      expect(main(element).ariaLabel).to.equal(name);
      await until(() => says(element) === 'Bookmarked');
      await pressWithMouse(main(element));
      await until(async () => !(await isKept(URL_A)));
      expect(main(element).ariaPressed).to.equal('false');
      await until(() => says(element) === 'Bookmark removed');
    });
    const detail = {url: URL_A, title: 'A', tags: [], here: true};
    expect(details).to.deep.equal([
      {...detail, saved: true},
      {...detail, saved: false},
    ]);
  });

  it('is one intent and one outcome for each press', async () => {
    const element = await ready();
    const events = await told(async () => {
      await pressWithMouse(main(element));
      await until(() => isKept(URL_A));
      await pressWithMouse(main(element));
      await until(async () => !(await isKept(URL_A)));
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome', 'share-intent', 'share-outcome']);
    expect(events.map(({outcome, reason, steps}) => [outcome, reason, steps])).to.deep.equal([
      [undefined, undefined, 1],
      ['completed', undefined, 1],
      [undefined, undefined, 1],
      ['cancelled', 'reader', 1],
    ]);
    expect(events[0]).to.include({platform: 'bookmark', kind: 'utility', opens: 'self', url: URL_A, title: 'A'});
  });

  it('keeps with keys, and with two presses at once ends as it was', async () => {
    const element = await ready();
    main(element).focus();
    await sendKeys({press: 'Enter'});
    await until(() => isKept(URL_A));
    await sendKeys({press: ' '});
    await until(async () => !(await isKept(URL_A)));
    const events = await told(async () => {
      main(element).click();
      main(element).click();
    });
    expect(events.filter(({type}) => type === 'share-outcome').length).to.equal(2);
    await until(() => main(element).ariaPressed === 'false');
    expect(await allKept()).to.deep.equal([]);
  });

  it('keeps what the listener of an intent made of it, and nothing if it was prevented', async () => {
    const element = await ready();
    const change = (event: Event & {share?: object}): void => {
      event.share = {...event.share, url: `${URL_A}?b`, tags: ['tea']};
    };
    element.addEventListener('share-intent', change);
    await pressWithMouse(main(element));
    await until(() => isKept(`${URL_A}?b`));
    expect((await allKept())[0]).to.deep.include({url: `${URL_A}?b`, tags: ['tea'], title: 'A'});
    element.removeEventListener('share-intent', change);
    element.addEventListener('share-intent', (event) => {
      event.preventDefault();
    });
    const count = (await allKept()).length;
    await pressWithMouse(main(element));
    expect((await allKept()).length).to.equal(count);
  });

  it('keeps the address without the campaign that a service would get', async () => {
    const element = await ready(`${A} campaign="spring"`);
    await pressWithMouse(main(element));
    await until(() => isKept(URL_A));
    expect((await allKept())[0]?.url).to.equal(URL_A);
  });

  it('shows what is kept already, wherever it was done', async () => {
    await keep([bookmark('a')], document);
    const element = await button();
    await until(() => main(element).ariaPressed === 'true');
    const bar = await draw('<share-bar platforms="copy bookmark" url="https://example.com/a"></share-bar>');
    const inBar = inside(bar).querySelector('[part~=bookmark]') as HTMLElement;
    await until(() => inBar.ariaPressed === 'true');
    const tab = await openTab();
    const details = await changes(() => tab.bookmarks.letGo(URL_A, tab.page));
    expect(details.map(({saved, here}) => [saved, here])).to.deep.equal([[false, false]]);
    await until(() => main(element).ariaPressed === 'false' && inBar.ariaPressed === 'false');
    await pressWithMouse(inBar);
    await until(() => main(element).ariaPressed === 'true');
    tab.close();
  });

  it('shows it behind More, too', async () => {
    await keep([bookmark('a')], document);
    const bar = await draw<ShareElement>(`<share-bar ${A} platforms="copy x" max="1"></share-bar>`);
    await painted();
    moreOf(bar).focus();
    await sendKeys({press: 'Enter'});
    const entry = (): Element | null => inside(bar).querySelector('[popover] [part~=bookmark]');
    await until(() => entry()?.ariaPressed === 'true');
    (entry() as HTMLElement).click();
    await until(async () => !(await isKept(URL_A)));
  });

  it('what another tab does is no share', async () => {
    await ready();
    const tab = await openTab();
    expect(await told(() => tab.bookmarks.keep([bookmark('a')], tab.page))).to.deep.equal([]);
    tab.close();
  });

  it('follows the address it is told', async () => {
    await keep([bookmark('a')], document);
    const element = await ready();
    await until(() => main(element).ariaPressed === 'true');
    (element as unknown as {url: string}).url = 'https://example.com/b';
    await until(() => main(element).ariaPressed === 'false');
  });

  describe('on a page of an app', () => {
    const start = location.href;
    const at = (suffix: string): string => start.split('#', 1)[0] + suffix;
    afterEach(() => {
      history.replaceState(null, '', start);
    });
    /** The button of a page that it has kept. */
    async function ofKept(): Promise<Awaited<ReturnType<typeof ready>>> {
      const element = await ready('');
      await pressWithMouse(main(element));
      await until(() => isKept(start));
      return element;
    }

    it('a press after a navigation keeps the page it is on, and the first stays kept', async () => {
      const element = await ofKept();
      const details = await changes(async () => {
        history.pushState(null, '', at('&two'));
        // In the same task: nobody can have drawn anew.
        element.share();
        await until(() => isKept(at('&two')));
      });
      expect(details.map(({url, saved}) => [url, saved])).to.deep.equal([[at('&two'), true]]);
      await until(() => says(element) === 'Bookmarked');
      expect(main(element).ariaPressed).to.equal('true');
      expect(await isKept(start)).to.equal(true);
    });

    it('two presses at once after a navigation end as it was', async () => {
      const element = await ofKept();
      const details = await changes(async () => {
        history.pushState(null, '', at('&two'));
        element.share();
        element.share();
        await until(() => says(element) === 'Bookmark removed');
      });
      expect(details.map(({saved}) => saved)).to.deep.equal([true, false]);
      expect((await allKept()).map(({url}) => url)).to.deep.equal([start]);
    });

    it('shows by itself whether the page that the reader has gone to is kept', async () => {
      await keep([bookmark('two', {url: at('&two')})], document);
      const element = await ready('');
      expect(main(element).ariaPressed).to.equal('false');
      history.pushState(null, '', at('&two'));
      // Where nobody tells of that, it is seen when anything has elements draw again.
      if (!('navigation' in window)) announceArrival();
      await until(() => main(element).ariaPressed === 'true');
    });

    it('shows it when the reader goes back', async () => {
      const element = await ready('');
      history.pushState(null, '', at('&two'));
      await pressWithMouse(main(element));
      await until(() => main(element).ariaPressed === 'true');
      history.back();
      await until(() => main(element).ariaPressed === 'false');
    });

    it('is of the page, wherever on it the reader is', async () => {
      const element = await ofKept();
      location.hash = '#comments';
      const other = await ready('');
      await until(() => main(other).ariaPressed === 'true');
      await pressWithMouse(main(element));
      await until(async () => (await allKept()).length === 0);
      await until(() => main(other).ariaPressed === 'false');
      await pressWithMouse(main(other));
      await until(() => isKept(at('')));
      expect((await allKept()).map(({url}) => url)).to.deep.equal([at('')]);
    });

    it('lets a page go that was kept with its place, and without', async () => {
      await keep([bookmark('a', {url: at('#comments')}), bookmark('b', {url: at('')})], document);
      location.hash = '#comments';
      const element = await ready('');
      await until(() => main(element).ariaPressed === 'true');
      await pressWithMouse(main(element));
      await until(async () => (await allKept()).length === 0);
      await until(() => main(element).ariaPressed === 'false');
    });

    it('but a route behind a hash is a page, and so is a place that the site names', async () => {
      const named = [at('#/route'), 'https://example.com/log#one'];
      location.hash = '#/route';
      for (const attributes of ['', `url="${named[1]}"`]) await pressWithMouse(main(await ready(attributes)));
      await until(async () => (await allKept()).length === 2);
      for (const url of named) expect(await isKept(url), url).to.equal(true);
      const other = await ready('url="https://example.com/log#two"');
      expect(main(other).ariaPressed).to.equal('false');
    });
  });

  it('where nothing can be stored says so, offers the link, and how else', async () => {
    const element = await ready();
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const events = await told(() => pressWithMouse(main(element)));
      expect(events.map(({outcome, reason}) => [outcome, reason])).to.deep.equal([
        [undefined, undefined],
        ['failed', 'refused'],
      ]);
      await until(() => says(element).startsWith('Nothing can be kept'));
      expect(says(element)).to.match(/press (Ctrl\+|⌘)D/);
      expect(main(element).ariaPressed).to.equal('false');
      const inner = inside(element).querySelector('share-button') as Element;
      expect(inside(inner).querySelector('input')?.value).to.equal(URL_A);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  it('share() does what a press does', async () => {
    const element = await ready();
    element.share();
    await until(() => isKept(URL_A));
  });

  describe('with services', () => {
    it('one is a link, which nobody knows to be pressed', async () => {
      const element = await button(`${A} save-to="raindrop"`);
      const link = main(element) as HTMLAnchorElement;
      expect(link.href).to.equal('https://app.raindrop.io/add?link=https%3A%2F%2Fexample.com%2Fa&title=A');
      expect(link.ariaPressed).to.equal(null);
      expect(more(element).checkVisibility()).to.equal(false);
      const events = await told(() => stayingHere(() => pressWithMouse(link)));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[0]).to.include({platform: 'raindrop', steps: 1, opens: 'tab'});
    });

    it('several are one, and the others behind a second button', async () => {
      const element = await button(`${A} save-to="bookmark raindrop pinboard"`);
      expect(main(element).localName).to.equal('button');
      await pressWithMouse(more(element));
      await until(() => others(element).length === 2);
      expect(more(element).ariaExpanded).to.equal('true');
      expect(others(element).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
        'Save to Raindrop.io (opens in new tab)',
        'Save to Pinboard (opens in new tab)',
      ]);
      expect(panel(element).textContent).to.match(/press (Ctrl\+|⌘)D/);
      expect(panel(element).querySelector('a')?.href).to.equal(URL_A);
      await pressWithMouse(more(element));
      expect(panel(element).matches(':popover-open')).to.equal(false);
      await until(() => more(element).ariaExpanded === 'false');
    });

    it('the first that there is takes the place of one that is unknown, or has closed', async () => {
      const lines = await warned(async () => {
        const element = await button(`${A} save-to="nowhere pocket raindrop bookmark"`);
        await until(() => main(element)?.part.contains('raindrop'));
        await pressWithMouse(more(element));
        await until(() => others(element).length === 1);
        expect(others(element)[0]?.part.contains('bookmark')).to.equal(true);
        addPlatforms(platform('nowhere', {kind: 'bookmark'}));
        await until(() => main(element)?.part.contains('nowhere'));
        const none = await button(`${A} save-to="neither nor"`);
        await until(() => !more(none).checkVisibility());
        expect(main(none)).to.equal(null);
      });
      const subjects = lines.map((line) => /"(\w+)"/.exec(line)?.[1]);
      expect(subjects).to.deep.equal(['nowhere', 'pocket', 'neither', 'nor']);
    });

    it('in a card that is a link only the link of the panel is one', async () => {
      const card = await fixture<HTMLElement>(
        `<a href="#card"><bookmark-button ${A} save-to="bookmark raindrop"></bookmark-button></a>`,
      );
      const element = card.firstElementChild as BookmarkButton;
      await element.updateComplete;
      await pressWithMouse(more(element));
      await until(() => others(element).length === 1);
      await pressWithMouse(panel(element).querySelector('p') as Element);
      expect(location.hash).to.equal('');
      let followed: boolean | undefined;
      const note = (event: Event): void => {
        followed = !event.defaultPrevented;
      };
      window.addEventListener('click', note, {once: true});
      await stayingHere(() => pressWithMouse(panel(element).querySelector('a') as Element));
      expect(followed).to.equal(true);
    });

    it('opens and closes with keys, and gives the focus back', async () => {
      const element = await button(`${A} save-to="bookmark raindrop"`);
      more(element).focus();
      await sendKeys({press: 'Enter'});
      await until(() => panel(element).matches(':popover-open'));
      await sendKeys({press: 'Tab'});
      await until(() => inside(element).activeElement !== more(element));
      await sendKeys({press: 'Escape'});
      await until(() => !panel(element).matches(':popover-open'));
      expect(inside(element).activeElement === more(element)).to.equal(true);
    });

    it('the one chosen last is one press, where the site lets it be remembered', async () => {
      const element = await button(`${A} save-to="bookmark raindrop pinboard" remember`);
      await pressWithMouse(more(element));
      await until(() => others(element).length === 2);
      // As the bar sends it when a tab has opened, which a test would leave behind.
      const detail = {platform: 'pinboard', outcome: 'opened'} as ShareDetail;
      inside(element).querySelector('share-bar')?.dispatchEvent(new ShareOutcomeEvent(detail));
      await until(() => main(element).part.contains('pinboard'));
      expect(panel(element).matches(':popover-open')).to.equal(false);
      const next = await button(`${A} save-to="bookmark raindrop pinboard" remember`);
      expect(main(next).part.contains('pinboard')).to.equal(true);
      const other = await button(`${A} save-to="bookmark raindrop pinboard"`);
      expect(main(other).part.contains('bookmark')).to.equal(true);
    });

    it('one on a server of the reader’s asks for it, as everywhere', async () => {
      const element = await button(`${A} save-to="bag"`);
      await pressWithMouse(main(element));
      const inner = inside(element).querySelector('share-button') as Element;
      await until(() => inside(inner).querySelector('dialog')?.open === true);
      inside(inner).querySelector('dialog')?.close();
    });

    it('from behind the second button it asks, too', async () => {
      const element = await button(`${A} save-to="bookmark bag"`);
      await pressWithMouse(more(element));
      await until(() => others(element).length === 1);
      await pressWithMouse(others(element)[0] as Element);
      const bar = inside(element).querySelector('share-bar') as Element;
      await until(() => inside(bar).querySelector('dialog')?.open === true);
      const dialog = inside(bar).querySelector('dialog') as HTMLDialogElement;
      expect(dialog.checkVisibility()).to.equal(true);
      dialog.close();
    });

    it('a server that the site names is not asked for', async () => {
      const element = await button(`${A} save-to="bag" instances="bag=bag.example.org"`);
      expect((main(element) as HTMLAnchorElement).href).to.match(/^https:\/\/bag\.example\.org\//);
    });
  });

  describe('for everybody', () => {
    for (const [attributes, around] of [
      [A, ''],
      [`${A} show-labels`, ''],
      [`${A} save-to="bookmark raindrop pinboard"`, ''],
      [`${A} save-to="bookmark raindrop" variant="outline"`, 'lang="ar" dir="rtl"'],
    ]) {
      it(`axe finds nothing in ${attributes} ${around}`, async () => {
        const element = await button(attributes, around);
        expect((await axe.run(element)).violations.map(({id}) => id)).to.deep.equal([]);
        if (!attributes?.includes('save-to')) return;
        await pressWithMouse(more(element));
        await until(() => others(element).length > 0);
        expect((await axe.run(element)).violations.map(({id}) => id)).to.deep.equal([]);
        const box = panel(element).getBoundingClientRect();
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
      });
    }

    it('speaks the language of the page', async () => {
      const element = await button(`${A} save-to="bookmark raindrop"`, 'lang="de"');
      expect(main(element).ariaLabel).to.equal('Lesezeichen');
      expect(more(element).ariaLabel).to.equal('Wo Sie noch merken können');
    });

    it('controls are large enough, and in a row from where one reads', async () => {
      const element = await button(`${A} save-to="bookmark raindrop"`, 'dir="rtl"');
      const [first, second] = [main(element), more(element)].map((one) => one.getBoundingClientRect());
      expect(first?.width).to.be.at.least(44);
      expect(second?.width).to.be.at.least(24);
      expect(second?.height).to.be.at.least(24);
      expect(first?.left).to.be.above(second?.left as number);
    });

    it('fits into 320 pixels', async () => {
      const element = await button(`${A} save-to="bookmark raindrop" show-labels`, 'style="inline-size: 320px"');
      expect(element.getBoundingClientRect().width).to.be.at.most(320);
    });
  });
});
