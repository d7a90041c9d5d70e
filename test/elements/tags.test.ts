import {expect, fixture} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {allKept, isKept} from '../../src/browser/bookmarks.js';
import {addLocales, addPlatforms, registry, type TagChangeEvent} from '../../src/browser/index.js';
import type {Platform} from '../../src/core/index.js';
import '../../src/define/tag.js';
import '../../src/define/tag-bar.js';
import type {TagBarElement} from '../../src/elements/index.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {bookmark} from '../../src/platforms/bookmark.js';
import {hatena} from '../../src/platforms/hatena.js';
import {misskey} from '../../src/platforms/misskey.js';
import {pinboard} from '../../src/platforms/pinboard.js';
import {threads} from '../../src/platforms/threads.js';
import {tumblr} from '../../src/platforms/tumblr.js';
import {forgetAll} from '../support/bookmarks.js';
import {
  control,
  draw,
  platform,
  pressWithMouse,
  settle,
  type ShareElement,
  stayingHere,
  told,
  warned,
} from '../support/harness.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(ar, de);
addPlatforms(hatena, misskey, pinboard, threads, tumblr);

const KEY = 'waft-tags';
const PAGE = 'https://example.org/tea';
const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const toggles = (element: Element) => all(element, '[aria-pressed]') as HTMLButtonElement[];
const tagsOf = (element: Element): string[] => toggles(element).map(({innerText}) => innerText.trim());
const pressed = (element: Element): string[] =>
  toggles(element)
    .filter((one) => one.ariaPressed === 'true')
    .map(({value}) => value);
const toggle = (element: Element, tag: string): HTMLElement => {
  const found = toggles(element).find(({value}) => value === tag);
  if (!found) throw new Error(`no tag "${tag}" among ${tagsOf(element).join()}`);
  return found;
};
const field = (bar: Element) => all(bar, 'input')[0] as HTMLInputElement;
const status = (bar: Element) => all(bar, '[role=status]')[0]?.textContent ?? '';
const drawBar = (attributes = 'tags="tea cake"') =>
  draw<TagBarElement & ShareElement>(`<tag-bar url="${PAGE}" ${attributes}></tag-bar>`);
const drawTag = (attributes = 'tag="tea"') =>
  draw<ShareElement>(`<tag-button url="${PAGE}" ${attributes}></tag-button>`);

/** Changes that the page is told of meanwhile. */
async function changed(during: () => unknown): Promise<TagChangeEvent[]> {
  const events: TagChangeEvent[] = [];
  const note = (event: TagChangeEvent): void => {
    events.push(event);
  };
  document.addEventListener('tag-change', note);
  await during();
  await settle();
  document.removeEventListener('tag-change', note);
  return events;
}

/** Writes with the keyboard. WebKitGTK's driver swallows the second of two letters that are the same. */
async function write(bar: Element, text: string): Promise<void> {
  field(bar).focus();
  for (const letter of text) await sendKeys({type: letter});
  await sendKeys({press: 'Enter'});
  await settle();
}

/** As another tab of the site would leave it. */
function otherTab(pages: unknown): void {
  const oldValue = localStorage.getItem(KEY);
  const newValue = JSON.stringify(pages);
  localStorage.setItem(KEY, newValue);
  window.dispatchEvent(new StorageEvent('storage', {key: KEY, oldValue, newValue}));
}

describe('tags that a reader picks', () => {
  const forget = (): void => {
    localStorage.removeItem(KEY);
    registry().picked?.clear();
  };
  beforeEach(forget);
  after(forget);

  describe('<tag-button>', () => {
    it('is picked with one press, and let go with a second', async () => {
      const tag = await drawTag();
      expect(tagsOf(tag)).to.deep.equal(['tea']);
      expect(pressed(tag)).to.deep.equal([]);
      await pressWithMouse(toggle(tag, 'tea'));
      expect(pressed(tag)).to.deep.equal(['tea']);
      await pressWithMouse(toggle(tag, 'tea'));
      expect(pressed(tag)).to.deep.equal([]);
    });

    it('has a name that stays the same, and says whether it is picked to style sheets too', async () => {
      const tag = await drawTag();
      const [button] = toggles(tag);
      expect(button?.ariaLabel).to.equal('Tag: tea');
      await pressWithMouse(toggle(tag, 'tea'));
      expect(button?.ariaLabel).to.equal('Tag: tea');
      expect(button?.part.value).to.equal('button picked');
    });

    for (const key of ['Enter', ' ']) {
      it(`takes ${key === ' ' ? 'the space bar' : key}, and keeps the focus`, async () => {
        const tag = await drawTag();
        toggle(tag, 'tea').focus();
        await sendKeys({press: key});
        await settle();
        expect(pressed(tag)).to.deep.equal(['tea']);
        expect(tag.shadowRoot?.activeElement === toggle(tag, 'tea')).to.equal(true);
      });
    }

    it('takes a tag with its sign, and shows nothing without one', async () => {
      expect(tagsOf(await drawTag('tag="#green tea"'))).to.deep.equal(['green tea']);
      for (const none of ['', 'tag=""', 'tag="#"']) expect(tagsOf(await drawTag(none))).to.deep.equal([]);
    });

    it('shows tags of any text as text', async () => {
      const tag = await drawTag('tag="&lt;img src=x onerror=alert(1)&gt; $& {name}"');
      expect(tagsOf(tag)).to.deep.equal(['<img src=x onerror=alert(1)> $& {name}']);
      expect(toggles(tag)[0]?.ariaLabel).to.equal('Tag: <img src=x onerror=alert(1)> $& {name}');
    });

    it('follows another tag and another address', async () => {
      const tag = await drawTag();
      await pressWithMouse(toggle(tag, 'tea'));
      tag.setAttribute('tag', 'cake');
      await tag.updateComplete;
      expect([tagsOf(tag), pressed(tag)]).to.deep.equal([['cake'], []]);
      tag.setAttribute('tag', 'TEA');
      await tag.updateComplete;
      expect(pressed(tag)).to.deep.equal(['TEA']);
      tag.setAttribute('url', 'https://example.org/other');
      await tag.updateComplete;
      expect(pressed(tag)).to.deep.equal([]);
    });

    it('does not follow the link that it stands in', async () => {
      const card = await fixture<HTMLElement>(
        `<a href="#followed"><tag-button tag="tea" url="${PAGE}"></tag-button></a>`,
      );
      const tag = card.firstElementChild as ShareElement;
      await tag.updateComplete;
      await pressWithMouse(toggle(tag, 'tea'));
      expect(location.hash).to.equal('');
      expect(pressed(tag)).to.deep.equal(['tea']);
    });
  });

  describe('tell the page', () => {
    it('once for each change, frozen, from the element that was pressed', async () => {
      const tag = await drawTag();
      const events = await changed(async () => {
        await pressWithMouse(toggle(tag, 'tea'));
        await pressWithMouse(toggle(tag, 'tea'));
      });
      expect(events.map(({detail}) => detail)).to.deep.equal([
        {url: PAGE, tag: 'tea', picked: true, tags: ['tea'], here: true},
        {url: PAGE, tag: 'tea', picked: false, tags: [], here: true},
      ]);
      const [event] = events as [TagChangeEvent];
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(Object.isFrozen(event.detail) && Object.isFrozen(event.detail.tags)).to.equal(true);
      expect(structuredClone(event.detail)).to.deep.equal(event.detail);
    });

    it('from inside shadow roots too', async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      const root = host.attachShadow({mode: 'open'});
      root.append(document.createElement('tag-button'));
      const tag = root.firstElementChild as ShareElement;
      tag.setAttribute('tag', 'tea');
      tag.setAttribute('url', PAGE);
      await tag.updateComplete;
      const events = await changed(() => pressWithMouse(toggle(tag, 'tea')));
      expect(events).to.have.lengthOf(1);
    });
  });

  describe('are the same for all that show the same address', () => {
    it('in shadow roots, and in elements that come later', async () => {
      const tag = await drawTag();
      const host = await fixture<HTMLElement>('<div></div>');
      const root = host.attachShadow({mode: 'open'});
      const inside = document.createElement('tag-bar') as unknown as TagBarElement;
      inside.url = `${PAGE}#section`;
      inside.tags = ['Tea', 'cake'];
      root.append(inside);
      await pressWithMouse(toggle(tag, 'tea'));
      await inside.updateComplete;
      expect(pressed(inside)).to.deep.equal(['Tea']);
      const later = await drawBar('tags="cake ＴＥＡ"');
      expect(pressed(later)).to.deep.equal(['ＴＥＡ']);
      await pressWithMouse(toggle(inside, 'Tea'));
      await later.updateComplete;
      expect([tag, inside, later].flatMap(pressed)).to.deep.equal([]);
    });

    it('but not for a page behind another route', async () => {
      const tag = await drawTag();
      await pressWithMouse(toggle(tag, 'tea'));
      for (const url of [`${PAGE}#/other`, `${PAGE}?p=2`, `${PAGE}#!other`]) {
        expect(pressed(await draw<ShareElement>(`<tag-button tag="tea" url="${url}"></tag-button>`))).to.deep.equal([]);
      }
    });

    it('also after an element has been out of the page', async () => {
      const tag = await drawTag();
      const other = await drawTag();
      const {parentNode} = tag;
      tag.remove();
      await pressWithMouse(toggle(other, 'tea'));
      parentNode?.append(tag);
      await tag.updateComplete;
      expect(pressed(tag)).to.deep.equal(['tea']);
    });
  });

  describe('go along with the next share', () => {
    /** Addresses of a bar's links, by platform. */
    async function bar(attributes = ''): Promise<(name: string) => URL> {
      const element = await draw<ShareElement>(
        `<share-bar url="${PAGE}" share-title="Tea" layout="wrap" ${attributes} instances="mastodon=mastodon.social"
          platforms="x bluesky mastodon pinboard hatena tumblr threads linkedin email"></share-bar>`,
      );
      return (name) => new URL((control(element, name) as HTMLAnchorElement).href);
    }
    async function pick(...tags: string[]): Promise<void> {
      const element = await drawBar('tags="green tea,cake,jam"');
      for (const tag of tags) await pressWithMouse(toggle(element, tag));
    }

    it('two of them, in the form of each platform, at once', async () => {
      const to = await bar('tags="jam"');
      await pick('green tea', 'cake');
      expect(to('Share on X').searchParams.get('hashtags')).to.equal('GreenTea,cake');
      expect(to('Share on Bluesky').searchParams.get('text')).to.equal(`Tea\n\n#GreenTea #cake\n\n${PAGE}`);
      expect(to('Share on Mastodon').host).to.equal('mastodon.social');
      expect(to('Share on Mastodon').searchParams.get('text')).to.equal(`Tea\n\n#GreenTea #cake\n\n${PAGE}`);
      expect(to('Save to Pinboard').searchParams.get('tags')).to.equal('green-tea cake');
      expect(to('Save to Hatena').searchParams.get('comment')).to.equal('[green tea][cake]');
      expect(to('Share on Tumblr').searchParams.get('tags')).to.equal('green tea,cake');
      expect(to('Share on Threads').searchParams.get('tag')).to.equal('GreenTea');
    });

    it('and not at all where there is no place for them', async () => {
      const to = await bar();
      await pick('green tea', 'cake');
      for (const name of ['Share on LinkedIn', 'Send by email']) {
        expect(to(name).href.toLowerCase()).not.to.match(/cake|green/);
      }
    });

    it('in place of the tags of the site, which are back when all are let go', async () => {
      const to = await bar('tags="jam scones"');
      const hashtags = () => to('Share on X').searchParams.get('hashtags');
      expect(hashtags()).to.equal('jam,scones');
      await pick('cake');
      expect(hashtags()).to.equal('cake');
      await pick('cake');
      expect(hashtags()).to.equal('jam,scones');
    });

    it('and with the next bookmark', async () => {
      await forgetAll();
      addPlatforms(bookmark);
      const element = await draw<ShareElement>(`<share-bar url="${PAGE}" platforms="bookmark"></share-bar>`);
      await pick('green tea', 'cake');
      await pressWithMouse(control(element, 'Bookmark'));
      await until(() => isKept(PAGE), 'is kept');
      expect((await allKept())[0]?.tags).to.deep.equal(['green tea', 'cake']);
    });

    it('and stand in the events of it', async () => {
      const element = await draw<ShareElement>(`<share-button url="${PAGE}" platform="x"></share-button>`);
      await pick('cake');
      const events = await told(() => stayingHere(() => pressWithMouse(control(element, 'Share on X'))));
      expect(events.map(({tags}) => tags)).to.deep.equal([['cake'], ['cake']]);
    });

    it('but not with that of another page', async () => {
      await pick('cake');
      const element = await draw<ShareElement>('<share-button url="https://example.org/" platform="x"></share-button>');
      expect((control(element, 'Share on X') as HTMLAnchorElement).href).not.to.contain('cake');
    });
  });

  describe('<tag-bar>', () => {
    const head: Element[] = [];
    function put(markup: string): Element | null {
      const range = document.createRange().createContextualFragment(markup);
      head.push(...range.children);
      document.head.append(range);
      return document.head.lastElementChild;
    }
    afterEach(() => {
      for (const one of head.splice(0)) one.remove();
      history.replaceState(null, '', location.pathname + location.search);
    });
    const found = async (): Promise<string[]> => tagsOf(await draw<ShareElement>('<tag-bar></tag-bar>'));

    it('is a group with a name, and its tags are a list', async () => {
      const bar = await drawBar();
      expect(all(bar, 'ul[role=list] > li')).to.have.lengthOf(2);
      // What a test can see of the default is what axe makes of it: a name on something without a role is a fault.
      bar.ariaLabel = 'Labels';
      expect((await axe.run(bar)).violations.map(({id}) => id)).to.deep.equal([]);
    });

    it('shows what it is given, in order, once each, however many', async () => {
      const bar = await drawBar('tags="Tea,cake,tea,ＣＡＫＥ,3,4,5,6,7,8,9,10"');
      expect(tagsOf(bar)).to.deep.equal(['Tea', 'cake', '3', '4', '5', '6', '7', '8', '9', '10']);
    });

    for (const [from, markup] of Object.entries({
      'article:tag': '<meta property="article:tag" content="Tea"><meta property="article:tag" content="cake">',
      keywords: '<meta name="keywords" content="Tea, cake, TEA">',
      'JSON-LD':
        '<script type="application/ld+json">{"@type":"Article","headline":"Tea","keywords":["Tea","cake"]}</script>',
    })) {
      it(`finds the tags of the page in ${from}`, async () => {
        put(markup);
        expect(await found()).to.deep.equal(['Tea', 'cake']);
      });
    }

    it('finds tags that the page links, and those of the article that it stands in', async () => {
      const page = await fixture<HTMLElement>('<p><a rel="tag" href="/t">Tea</a> <a rel="tag" href="/c">cake</a></p>');
      expect(await found()).to.deep.equal(['Tea', 'cake']);
      page.remove();
      const article = await fixture<HTMLElement>(`<article><h2><a rel="bookmark" href="/one">One</a></h2>
        <a rel="tag" href="/j">jam</a><tag-bar></tag-bar></article>`);
      const bar = article.querySelector('tag-bar') as unknown as ShareElement;
      await bar.updateComplete;
      expect(tagsOf(bar)).to.deep.equal(['jam']);
    });

    it('offers eight of many, and suggests the others', async () => {
      put(`<meta name="keywords" content="${Array.from({length: 50}, (_, i) => `t${i}`).join()}">`);
      const bar = await draw<ShareElement>('<tag-bar></tag-bar>');
      expect(tagsOf(bar)).to.have.lengthOf(8);
      expect(all(bar, 'datalist option')).to.have.lengthOf(42);
    });

    it('adds a tag of the reader’s own, picked, and says so', async () => {
      const bar = await drawBar();
      const events = await changed(() => write(bar, 'jam'));
      expect(tagsOf(bar)).to.deep.equal(['tea', 'cake', 'jam']);
      expect(pressed(bar)).to.deep.equal(['jam']);
      expect(events.map(({detail}) => detail.tag)).to.deep.equal(['jam']);
      expect(field(bar).value).to.equal('');
      expect(bar.shadowRoot?.activeElement === field(bar)).to.equal(true);
      await until(() => status(bar) === 'Added: jam');
      await write(bar, 'jam');
      expect(tagsOf(bar)).to.deep.equal(['tea', 'cake', 'jam']);
    });

    it('takes a tag of several words, several tags with commas, and one that is there already', async () => {
      const bar = await drawBar();
      await write(bar, '#green tea, scone');
      await write(bar, 'CAKE');
      expect(tagsOf(bar)).to.deep.equal(['tea', 'cake', 'green tea', 'scone']);
      expect(pressed(bar)).to.deep.equal(['cake', 'green tea', 'scone']);
    });

    it('says so where nothing can be a tag', async () => {
      const bar = await drawBar();
      const events = await changed(() => write(bar, '#, '));
      expect(events).to.deep.equal([]);
      await until(() => status(bar) === 'Write a tag first.');
    });

    it('keeps a tag of the reader’s in sight that was let go', async () => {
      const bar = await drawBar();
      await write(bar, 'jam');
      await pressWithMouse(toggle(bar, 'jam'));
      expect(tagsOf(bar)).to.deep.equal(['tea', 'cake', 'jam']);
      expect(pressed(bar)).to.deep.equal([]);
    });

    it('keeps what was written when words and tags come late', async () => {
      const bar = await drawBar();
      field(bar).focus();
      await sendKeys({type: 'sco'});
      bar.tags = ['tea', 'jam'];
      bar.lang = 'de';
      await bar.updateComplete;
      registry().watchers.forEach((watcher) => {
        watcher();
      });
      await bar.updateComplete;
      expect(field(bar).value).to.equal('sco');
      expect(bar.shadowRoot?.activeElement === field(bar)).to.equal(true);
      expect(field(bar).labels?.[0]?.textContent).to.equal('Eigenes Schlagwort');
      expect(toggles(bar)[1]?.ariaLabel).to.equal('Schlagwort: jam');
    });

    it('does not give what is written to shortcuts of the page', async () => {
      const bar = await drawBar();
      const heard: string[] = [];
      const note = ({key}: KeyboardEvent): void => {
        heard.push(key);
      };
      document.addEventListener('keydown', note);
      await write(bar, 'j');
      document.removeEventListener('keydown', note);
      expect(heard).to.deep.equal([]);
    });

    it('is walked through with Tab: tags, field, control that adds', async () => {
      const bar = await drawBar();
      toggle(bar, 'tea').focus();
      const parts: string[] = [];
      for (let i = 0; i < 3; i++) {
        await sendKeys({press: 'Tab'});
        parts.push(bar.shadowRoot?.activeElement?.getAttribute('part') ?? '');
      }
      // Safari's Tab goes past buttons unless its reader wants them.
      if (parts[0] === 'button') expect(parts).to.deep.equal(['button', 'field', 'button add']);
      else expect(parts).to.include('field');
    });

    it('works in a form of the site, which it does not send', async () => {
      let sent = 0;
      const form = await fixture<HTMLFormElement>(
        `<form action="#sent"><tag-bar url="${PAGE}" tags="tea"></tag-bar></form>`,
      );
      form.addEventListener('submit', () => sent++);
      const bar = form.firstElementChild as ShareElement;
      await bar.updateComplete;
      await write(bar, 'jam');
      expect(pressed(bar)).to.deep.equal(['jam']);
      expect([sent, location.hash]).to.deep.equal([0, '']);
    });

    it('shows the tags of a page whose head comes after its address', async () => {
      put('<meta name="keywords" content="tea">');
      const bar = await draw<ShareElement>('<tag-bar></tag-bar>');
      const before = location.href;
      history.pushState(null, '', '?late');
      await settle();
      head[0]?.setAttribute('content', 'cake');
      await until(() => tagsOf(bar).join() === 'cake', 'changed keywords');
      history.pushState(null, '', '?later');
      await settle();
      put('<meta property="article:tag" content="jam">');
      await until(() => tagsOf(bar).join() === 'jam', 'a tag that was added');
      const data = put('<script type="application/ld+json">{"headline":"Scones","keywords":["scones"]}</script>');
      head[1]?.remove();
      await until(() => tagsOf(bar).join() === 'scones', 'JSON-LD');
      if (data) data.textContent = '{"headline":"Buns","keywords":["buns"]}';
      await until(() => tagsOf(bar).join() === 'buns', 'JSON-LD with other text');
      history.pushState(null, '', before);
    });

    it('looks at the head once in a frame for all, and no more when none is left that reads it', async () => {
      const box = await fixture<HTMLElement>(
        `<div><tag-bar></tag-bar><tag-bar tags="tea"></tag-bar><tag-bar url="${PAGE}" tags="tea"></tag-bar></div>`,
      );
      await settle();
      const [one, two, told] = [...box.children] as ShareElement[] as [ShareElement, ShareElement, ShareElement];
      const drawn = new Map<ShareElement, number>([one, two, told].map((bar) => [bar, 0]));
      for (const [bar] of drawn) {
        const {requestUpdate} = bar;
        bar.requestUpdate = (...args) => {
          drawn.set(bar, (drawn.get(bar) ?? 0) + 1);
          requestUpdate.apply(bar, args);
        };
      }
      const counts = async (): Promise<number[]> => {
        for (let i = 0; i < 5; i++) put(`<meta name="keywords" content="${i} ${head.length}">`);
        await settle();
        return [...drawn.values()];
      };
      expect(await counts()).to.deep.equal([1, 1, 0]);
      one.remove();
      expect(await counts()).to.deep.equal([1, 2, 0]);
      two.remove();
      expect(await counts()).to.deep.equal([1, 2, 0]);
      box.prepend(one);
      await settle();
      const [before] = drawn.values();
      expect((await counts())[0]).to.equal((before ?? 0) + 1);
    });

    it('shows the tags of the page that the reader has gone to', async () => {
      put('<meta name="keywords" content="tea">');
      const bar = await draw<ShareElement>('<tag-bar></tag-bar>');
      await pressWithMouse(toggle(bar, 'tea'));
      const before = location.href;
      history.pushState(null, '', '?next');
      head[0]?.setAttribute('content', 'cake');
      await until(() => tagsOf(bar).join() === 'cake', 'shows them');
      history.pushState(null, '', before);
    });
  });

  describe('with a page of their own', () => {
    it('have a link to it beside the toggle, with a name of its own', async () => {
      const tag = await drawTag('tag="green tea" tag-base="/tags/"');
      const [link] = all(tag, 'a') as HTMLAnchorElement[];
      expect(link?.getAttribute('href')).to.equal(`${location.origin}/tags/green%20tea`);
      expect(link?.rel).to.equal('tag');
      expect(link?.target).to.equal('');
      expect(link?.ariaLabel).to.equal('Pages tagged green tea');
      await pressWithMouse(toggle(tag, 'green tea'));
      expect(link?.isConnected).to.equal(true);
    });

    it('but none where that would be no address, with a warning', async () => {
      const lines = await warned(async () => {
        const tag = await drawTag('tag="tea" tag-base="javascript:alert(1)//"');
        expect(all(tag, 'a')).to.have.lengthOf(0);
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain('bad-tag-base');
    });
  });

  describe('elsewhere', () => {
    beforeEach(() => registry().instances?.clear());
    const links = async (browse: string, tag = 'green tea'): Promise<HTMLAnchorElement[]> => {
      const element = await drawTag(`tag="${tag}" browse="${browse}"`);
      await until(() => all(element, 'a').length, 'has links');
      return all(element, 'a') as HTMLAnchorElement[];
    };

    it('have links to their pages on platforms, in the form of each', async () => {
      const found = await links('bluesky, mastodon x pinboard');
      expect(found.map(({href}) => href)).to.deep.equal([
        'https://bsky.app/hashtag/GreenTea',
        'https://mastodon.social/tags/GreenTea',
        'https://x.com/hashtag/GreenTea',
        'https://pinboard.in/t:green-tea',
      ]);
      expect(found.map(({ariaLabel}) => ariaLabel)).to.include('green tea on Bluesky (opens in new tab)');
      expect(found.every(({target, rel}) => target === '_blank' && rel === 'noopener noreferrer')).to.equal(true);
    });

    it('on the reader’s own server, if it is known', async () => {
      await links('mastodon');
      registry().instances = new Map([['mastodon', 'tea.example.org']]);
      expect((await links('mastodon'))[0]?.host).to.equal('tea.example.org');
      registry().instances = new Map([['mastodon', 'evil/?']]);
      expect((await links('mastodon'))[0]?.host).to.equal('mastodon.social');
    });

    it('but not on platforms that have none, or not for such a tag', async () => {
      addPlatforms(platform('kin', {tagPage: 'javascript:alert("{tag}")'}), platform('kith'));
      expect((await links('kin kith email mastodon')).map(({host}) => host)).to.deep.equal(['mastodon.social']);
      expect((await links('x pinboard', 'C++')).map(({host}) => host)).to.deep.equal(['pinboard.in']);
    });
  });

  describe('keep the focus, and the press,', () => {
    const active = (element: Element) => element.shadowRoot?.activeElement;

    it('on the toggle and on the link that had it, when links come late', async () => {
      const bar = await drawBar('tags="tea cake" tag-base="/t/"');
      // It is warned of, as one that nobody brings.
      await warned(async () => {
        bar.browse = 'latecomer misskey mastodon';
        await until(() => all(bar, '[part~=mastodon]').length === 2);
      });
      const latecomer = (): Platform => platform('latecomer', {tagPage: 'https://late.example.com/{tag}'});
      for (const selector of ['[value=cake]', '[href$="/t/cake"]', '[part~=mastodon]']) {
        const control = all(bar, selector).at(-1);
        control?.focus();
        const name = control?.ariaLabel;
        addPlatforms(latecomer());
        await until(() => all(bar, '[part~=latecomer]').length === 2);
        expect(active(bar)?.ariaLabel, selector).to.equal(name);
        expect(active(bar) === control, 'drawn anew').to.equal(false);
        registry().platforms.delete('latecomer');
        registry().watchers.forEach((watcher) => {
          watcher();
        });
        await until(() => all(bar, '[part~=latecomer]').length === 0);
        expect(active(bar)?.ariaLabel, selector).to.equal(name);
      }
    });

    it('with the control under the pointer, until it is let go', async () => {
      const bar = await drawBar();
      const {x, y, width, height} = toggle(bar, 'cake').getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      await sendMouse({type: 'down'});
      bar.tags = ['jam', 'tea', 'cake'];
      await settle();
      expect(tagsOf(bar)).to.deep.equal(['tea', 'cake']);
      await sendMouse({type: 'up'});
      await until(() => tagsOf(bar).join() === 'jam,tea,cake', 'drawn after the press');
      expect(pressed(bar)).to.deep.equal(['cake']);
    });
  });

  describe('on this device', () => {
    /** Does something with the storage in a real other document of the site. */
    async function elsewhere(work: (storage: Storage) => void): Promise<void> {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<!doctype html>';
      document.body.append(frame);
      await new Promise((resolve) => (frame.onload = resolve));
      work((frame.contentWindow as Window).localStorage);
      await settle();
      frame.remove();
    }

    it('are let go when another tab clears all, but not those that were never kept', async () => {
      const bar = await drawBar('tags="tea" remember');
      const other = await draw<ShareElement>('<tag-button tag="cake" url="https://example.org/cake"></tag-button>');
      await pressWithMouse(toggle(bar, 'tea'));
      await pressWithMouse(toggle(other, 'cake'));
      const events = await changed(async () => {
        await elsewhere((storage) => {
          storage.clear();
        });
        await until(() => pressed(bar).length === 0);
      });
      expect(events.map(({detail}) => [detail.tag, detail.picked, detail.here])).to.deep.equal([['tea', false, false]]);
      expect(pressed(other)).to.deep.equal(['cake']);
    });

    it('stay picked when another tab needs their room for other pages', async () => {
      const bar = await drawBar('tags="tea" remember');
      await pressWithMouse(toggle(bar, 'tea'));
      const events = await changed(() =>
        elsewhere((storage) => {
          const pages = Array.from({length: 50}, (_, i): [string, string[]] => [`https://example.org/${i}`, ['x']]);
          for (let i = 1; i <= 50; i++) {
            const kept: [string, string[]][] = [[PAGE, ['tea']], ...pages.slice(0, i)];
            storage.setItem(KEY, JSON.stringify(kept.slice(-50)));
          }
        }),
      );
      await until(() => registry().picked?.has('https://example.org/49'));
      expect(events.filter(({detail}) => detail.url === PAGE)).to.deep.equal([]);
      expect(pressed(bar)).to.deep.equal(['tea']);
    });

    it('are not kept unless that is wanted', async () => {
      const bar = await drawBar();
      await pressWithMouse(toggle(bar, 'tea'));
      expect(localStorage.length === 0 || localStorage.getItem(KEY) === null).to.equal(true);
    });

    it('are kept with `remember`, and no longer when they are let go', async () => {
      const bar = await drawBar('tags="tea" remember');
      await pressWithMouse(toggle(bar, 'tea'));
      expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.deep.equal([[PAGE, ['tea']]]);
      const other = await drawBar('tags="tea"');
      await pressWithMouse(toggle(other, 'tea'));
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('are suggested on other pages', async () => {
      await write(await drawBar('remember'), 'jam');
      const other = await draw<ShareElement>('<tag-bar url="https://example.org/other"></tag-bar>');
      expect(tagsOf(other)).to.deep.equal([]);
      expect(all(other, 'option').map((one) => one.getAttribute('value'))).to.deep.equal(['jam']);
    });

    it('follow another tab, which is told with `here` false, once', async () => {
      const bar = await drawBar('tags="tea cake" remember');
      await pressWithMouse(toggle(bar, 'tea'));
      const events = await changed(() => {
        otherTab([[PAGE, ['cake', 'jam']]]);
      });
      expect(events.map(({detail}) => [detail.tag, detail.picked, detail.here])).to.deep.equal([
        ['tea', false, false],
        ['cake', true, false],
        ['jam', true, false],
      ]);
      expect(events.at(-1)?.detail.tags).to.deep.equal(['cake', 'jam']);
      expect(pressed(bar)).to.deep.equal(['cake', 'jam']);
    });

    it('leave what another tab keeps as it is', async () => {
      const bar = await drawBar('tags="tea" remember');
      localStorage.setItem(KEY, JSON.stringify([['https://example.org/b', ['jam']]]));
      await pressWithMouse(toggle(bar, 'tea'));
      expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.deep.equal([
        ['https://example.org/b', ['jam']],
        [PAGE, ['tea']],
      ]);
    });

    it('are as good as none where something else lies there', async () => {
      const bar = await drawBar('tags="tea" remember');
      for (const odd of ['{', 'null', '7', '[7]', '[["javascript:alert(1)",["x"]]]', `[["${PAGE}",7]]`]) {
        otherTab(odd);
        localStorage.setItem(KEY, odd);
        window.dispatchEvent(new StorageEvent('storage', {key: KEY, oldValue: odd}));
        await settle();
        expect(pressed(bar), odd).to.deep.equal([]);
      }
      await pressWithMouse(toggle(bar, 'tea'));
      expect(pressed(bar)).to.deep.equal(['tea']);
    });

    for (const [fault, method] of Object.entries({full: 'setItem', 'not to be read': 'getItem'})) {
      it(`are picked for this page view where storage is ${fault}`, async () => {
        const real = Storage.prototype[method as 'setItem'];
        Storage.prototype[method as 'setItem'] = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
        try {
          const bar = await drawBar('tags="tea" remember');
          await pressWithMouse(toggle(bar, 'tea'));
          expect(pressed(bar)).to.deep.equal(['tea']);
        } finally {
          Storage.prototype[method as 'setItem'] = real;
        }
      });
    }
  });

  describe('look right', () => {
    const everything = `<div>${['brand', 'mono', 'outline', 'plain']
      .map(
        (variant) => `<tag-bar aria-label="Tags, ${variant}" variant="${variant}" url="${PAGE}" tag-base="/t/"
          browse="mastodon x" tags="tea,cake,a very long tag that has more words than there is room for on a small page"></tag-bar>
          <tag-button variant="${variant}" size="24" tag="tea" url="${PAGE}"></tag-button>`,
      )
      .join('')}</div>`;
    async function drawAll(wrap = (markup: string) => markup): Promise<HTMLElement> {
      const box = await fixture<HTMLElement>(wrap(everything));
      const elements = [...box.querySelectorAll<ShareElement>('tag-bar, tag-button')];
      await until(() => all(elements[0] as Element, '[part~=x]').length === 3);
      for (const one of elements) await one.updateComplete;
      return box;
    }

    for (const [state, wrap] of Object.entries({
      light: (markup: string) => markup,
      'right to left, in Arabic': (markup: string) => `<div dir="rtl" lang="ar">${markup}</div>`,
    })) {
      it(`to axe: ${state}`, async () => {
        const box = await drawAll(wrap);
        await pressWithMouse(toggle(box.querySelector('tag-bar') as Element, 'tea'));
        const {violations} = await axe.run(box, {
          rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}},
        });
        expect(violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target.join()}`))).to.deep.equal(
          [],
        );
      });
    }

    it('at 320 pixels, in both directions: nothing sticks out, and all can be hit', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const box = await drawAll((markup) => `<div dir="${dir}">${markup}</div>`);
        // What a page of 320 pixels has between its margins.
        box.style.inlineSize = '288px';
        const room = box.getBoundingClientRect();
        for (const bar of box.querySelectorAll('tag-bar')) {
          for (const one of all(bar, 'button, a, input')) {
            const {left, right, width, height} = one.getBoundingClientRect();
            expect(left, one.outerHTML).to.be.at.least(room.left - 1);
            expect(right, one.outerHTML).to.be.at.most(room.right + 1);
            expect(Math.min(width, height), one.outerHTML).to.be.at.least(43);
          }
        }
        box.remove();
      }
    });

    it('with another mark when they are picked, not by colour alone', async () => {
      const tag = await drawTag();
      const marks = () => all(tag, 'path').map((path) => getComputedStyle(path).display);
      const before = marks();
      await pressWithMouse(toggle(tag, 'tea'));
      expect(marks()).to.deep.equal([...before].reverse());
      expect(new Set(before).size).to.equal(2);
    });
  });
});
