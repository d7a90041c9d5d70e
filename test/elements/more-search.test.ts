import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {addLocales, addPlatforms} from '../../src/browser/index.js';
import type {Platform} from '../../src/core/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {de} from '../../src/locales/de.js';
import {
  control,
  draw,
  isOpen,
  more,
  panel,
  platform,
  pressWithMouse,
  settle,
  stayingHere,
  told,
  types,
} from '../support/harness.js';
import {focusedName, painted} from '../support/parents.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(de);
addPlatforms(
  platform('vk', {label: 'VK', knownAs: ['ВКонтакте']}),
  platform('cafe', {label: 'Café Été', kind: 'community', aliases: ['coffee-house']}),
  platform('hatena', {label: 'Hatena Bookmark', kind: 'bookmark'}),
  platform('oracle', {label: 'Oracle', kind: 'assistant'}),
  platform('homeless', {label: 'Homeless', endpoint: 'https://{instance}/share?'}),
  platform('facebook', {label: 'Facebook', knownAs: ['fb'], color: '#0866ff'}),
  platform('mastodon', {label: 'Mastodon', kind: 'fediverse', knownAs: ['toot']}),
);

const input = (bar: Element): HTMLInputElement => panel(bar)?.querySelector('input') as HTMLInputElement;
const status = (bar: Element): string | null | undefined => panel(bar)?.querySelector('[role=status]')?.textContent;
const listed = (bar: Element): string[] =>
  [...(panel(bar)?.querySelectorAll<HTMLElement>('li') ?? [])].map(({innerText}) => innerText.trim());
const inPanel = (bar: Element, part: string): HTMLElement =>
  panel(bar)?.querySelector(`[part~=${part}]`) as HTMLElement;

async function opened(attributes = '', platforms = 'copy facebook x reddit'): Promise<ShareBarElement> {
  const bar = await draw<ShareBarElement>(`<share-bar platforms="${platforms}" max="2" ${attributes}></share-bar>`);
  await painted();
  more(bar).focus();
  await sendKeys({press: 'Enter'});
  await until(() => isOpen(bar), 'opens');
  return bar;
}

/** A bar whose field holds a text that was not typed letter by letter: no driver types all the scripts of the world. */
async function searched(text: string, attributes = ''): Promise<ShareBarElement> {
  const bar = await opened(attributes);
  input(bar).focus();
  input(bar).value = text;
  input(bar).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settle();
  return bar;
}

describe('the panel behind More', () => {
  afterEach(() => sendKeys({press: 'Escape'}));

  it('has what the bar has no room for, then all others of the page by kind, each once', async () => {
    const bar = await opened();
    const names = listed(bar);
    expect(names.slice(0, 2)).to.deep.equal(['X', 'Reddit']);
    expect(new Set(names).size).to.equal(names.length);
    const headings = [...(panel(bar)?.querySelectorAll('h2') ?? [])].map(({textContent}) => textContent);
    expect(headings).to.deep.equal(['Social networks', 'Fediverse', 'Communities', 'Messages', 'Bookmarks']);
    const lists = [...(panel(bar)?.querySelectorAll('ul') ?? [])].map(({ariaLabel}) => ariaLabel);
    expect(lists).to.deep.equal(['More', ...headings]);
    expect(names).to.include.members(['VK', 'Mastodon', 'Café Été', 'Hatena Bookmark', 'Email']);
  });

  it('has neither assistants nor what the bar shows', async () => {
    const bar = await opened();
    for (const name of ['Oracle', 'Facebook', 'Copy link']) expect(listed(bar)).not.to.include(name);
  });

  it('has real links, with the bar’s address in them', async () => {
    const bar = await opened('url="https://example.org/tea" rel="nofollow"');
    const link = inPanel(bar, 'vk') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('url')).to.equal('https://example.org/tea');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer nofollow']);
    bar.url = 'https://example.org/cake';
    await bar.updateComplete;
    expect(new URL(link.href).searchParams.get('url')).to.equal('https://example.org/cake');
    expect(Boolean(panel(bar))).to.equal(true);
  });

  it('speaks the language of the page', async () => {
    const box = await fixture('<div lang="de"><share-bar platforms="copy x reddit" max="1"></share-bar></div>');
    const bar = box.firstElementChild as ShareBarElement;
    await painted();
    await pressWithMouse(more(bar));
    await until(() => isOpen(bar), 'opens');
    expect(input(bar).ariaLabel).to.equal('Suchen');
    expect(panel(bar)?.querySelector('h2')?.textContent).to.equal('Soziale Netzwerke');
  });

  it('axe finds nothing in it, nor when it has found nothing', async () => {
    for (const bar of [await opened(), await searched('qqqqq')]) {
      const {violations} = await axe.run(bar);
      expect(violations.map(({id}) => id)).to.deep.equal([]);
      await sendKeys({press: 'Escape'});
      await sendKeys({press: 'Escape'});
      await settle();
    }
  });

  for (const [typed, found] of Object.entries({
    fb: 'Facebook',
    FACE: 'Facebook',
    facbook: 'Facebook',
    facebokk: 'Facebook',
    fcaebook: 'Facebook',
    tootl: 'Mastodon',
    Вконтакте: 'VK',
    'cafe ete': 'Café Été',
    CAFÉ: 'Café Été',
    coffee: 'Café Été',
    bookm: 'Hatena Bookmark',
    twitter: 'X',
    copy: 'Copy link',
  })) {
    it(`finds ${found} as ${typed}`, async () => {
      const bar = await searched(typed);
      expect(listed(bar)[0]).to.equal(found);
      expect(status(bar)).to.equal(`${listed(bar).length} found`);
    });
  }

  it('offers to copy the link where it finds nothing', async () => {
    const bar = await searched('qqqqq');
    expect(status(bar)).to.equal('Nothing found. Try another name, or copy the link.');
    expect(listed(bar)).to.deep.equal(['Copy link']);
    const events = await told(() => sendKeys({press: 'Enter'}));
    expect(events, 'Enter finds nothing to press').to.deep.equal([]);
  });

  it('takes what is typed anywhere in it, and the page hears none of it', async () => {
    const bar = await opened();
    const heard: string[] = [];
    const note = ({type}: Event): void => void heard.push(type);
    for (const type of ['keydown', 'keyup', 'input']) document.addEventListener(type, note);
    await sendKeys({press: 'v'});
    heard.length = 0;
    await sendKeys({press: 'k'});
    for (const type of ['keydown', 'keyup', 'input']) document.removeEventListener(type, note);
    expect(input(bar).value).to.equal('vk');
    expect(listed(bar)).to.deep.equal(['VK']);
    expect(heard).to.deep.equal([]);
  });

  it('is cleared by Escape, then closed, and gives the focus back', async () => {
    const bar = await opened();
    const before = listed(bar);
    await sendKeys({type: 'vk'});
    await sendKeys({press: 'Escape'});
    expect(input(bar).value).to.equal('');
    expect(listed(bar)).to.deep.equal(before);
    expect(focusedName()).to.equal('Search, in the panel');
    await sendKeys({press: 'Escape'});
    await until(() => !panel(bar));
    expect(focusedName()).to.equal('More');
  });

  it('is walked with arrows, Home and End', async () => {
    const bar = await opened();
    const last = [...(panel(bar)?.querySelectorAll('li > *') ?? [])].at(-1)?.ariaLabel;
    const walk: [string, string][] = [
      ['ArrowDown', 'Share on Reddit (opens in new tab), in the panel'],
      ['ArrowUp', 'Share on X (opens in new tab), in the panel'],
      ['ArrowUp', 'Search, in the panel'],
      ['ArrowUp', 'Search, in the panel'],
      ['ArrowDown', 'Share on X (opens in new tab), in the panel'],
      ['End', `${last}, in the panel`],
      ['ArrowDown', `${last}, in the panel`],
      ['Home', 'Share on X (opens in new tab), in the panel'],
    ];
    for (const [key, name] of walk) {
      await sendKeys({press: key});
      expect(focusedName(), key).to.equal(name);
    }
  });

  it('a press of what only it has is a press of the bar, of two steps', async () => {
    const bar = await opened();
    const events = await told(() => stayingHere(() => pressWithMouse(inPanel(bar, 'vk'))));
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    for (const event of events) expect(event).to.include({platform: 'vk', kind: 'social', steps: 2, opens: 'tab'});
    expect(Boolean(panel(bar))).to.equal(false);
  });

  it('Enter in the field presses the first that was found, which is a press of the keyboard', async () => {
    const bar = await opened();
    await sendKeys({type: 'vk'});
    let href = '';
    const note = (event: Event): void => {
      href = (event.composedPath()[0] as HTMLAnchorElement).href;
    };
    bar.addEventListener('click', note);
    const events = await told(() => stayingHere(() => sendKeys({press: 'Enter'})));
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    for (const event of events) expect(event).to.include({platform: 'vk', trigger: 'keyboard', steps: 2});
    expect(href).to.contain('https://vk.example.com/share?url=');
    await until(() => !panel(bar), 'closes');
  });

  it('finds what the bar shows, too, and keeps the focus on it when the bar is drawn anew', async () => {
    await searched('facebook');
    await sendKeys({press: 'ArrowDown'});
    expect(focusedName()).to.equal('Share on Facebook (opens in new tab), in the panel');
    addPlatforms(platform('late'));
    await painted();
    expect(focusedName()).to.equal('Share on Facebook (opens in new tab), in the panel');
  });

  it('puts what the reader used last first where the site asks for it', async () => {
    localStorage.setItem('waft-recent', 'hatena vk');
    const bar = await opened('recent');
    const headings = [...(panel(bar)?.querySelectorAll('h2') ?? [])].map(({textContent}) => textContent);
    expect(headings.slice(0, 2)).to.deep.equal(['Used last', 'More']);
    expect(listed(bar).slice(0, 4)).to.deep.equal(['Hatena Bookmark', 'VK', 'X', 'Reddit']);
    expect(focusedName()).to.equal('Save to Hatena Bookmark (opens in new tab), in the panel');
    await told(() => stayingHere(() => pressWithMouse(inPanel(bar, 'cafe'))));
    expect(localStorage.getItem('waft-recent'), 'one that the page prevented').to.equal('hatena vk');
    localStorage.removeItem('waft-recent');
  });

  it('keeps its order, focus and text while looks and room of the bar change', async () => {
    const bar = await opened();
    await sendKeys({type: 'e'});
    const before = listed(bar);
    for (const change of [{variant: 'outline'}, {size: 32}, {showLabels: true}, {max: 3}, {max: 9}]) {
      Object.assign(bar, change);
      await painted();
      expect(listed(bar), JSON.stringify(change)).to.deep.equal(before);
      expect([input(bar).value, focusedName()]).to.deep.equal(['e', 'Search, in the panel']);
    }
  });

  it('takes in what the bar loses room for meanwhile', async () => {
    const bar = await opened('', 'copy facebook x reddit email');
    bar.max = 1;
    await until(() => String(listed(bar).slice(0, 4)) === 'Facebook,X,Reddit,Email', 'takes it in');
    await settle();
    expect(focusedName()).to.equal('Share on X (opens in new tab), in the panel');
  });

  it('says once what the reader used last, though the bar has it too and no room for it', async () => {
    // No bar of this page may have asked for the order before: it is the same for a whole page view.
    localStorage.setItem('waft-recent', 'hatena reddit');
    const bar = await opened('recent', 'copy facebook x reddit');
    expect(listed(bar).filter((name) => name === 'Reddit').length).to.equal(1);
    const shown = control(bar, 'Share on Reddit').checkVisibility({visibilityProperty: true});
    expect(listed(bar).slice(0, shown ? 1 : 2)).to.deep.equal(['Hatena Bookmark', ...(shown ? [] : ['Reddit'])]);
    localStorage.removeItem('waft-recent');
  });

  it('stays where the reader has scrolled to while the bar is drawn anew', async function () {
    // WebKit scrolls to what gets the focus back, whatever it is told.
    if (navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome')) this.skip();
    const bar = await opened();
    const box = panel(bar) as HTMLElement;
    box.scrollTop = 150;
    await painted();
    const {scrollTop} = box;
    expect(scrollTop).to.be.above(0);
    bar.variant = 'mono';
    await painted();
    expect(panel(bar)?.scrollTop).to.equal(scrollTop);
  });

  it('makes no entry anew while the reader types, and touches only what it lists', async () => {
    const many = [...Array(70).keys()].map((i): Platform => platform(`net${i}`, {label: `Network ${i}`}));
    addPlatforms(...many);
    const bar = await opened();
    const box = panel(bar) as HTMLElement;
    const entries = new Set(box.querySelectorAll('li'));
    const made: Node[] = [];
    const changed = new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        made.push(...addedNodes);
        expect(
          [...entries].some((entry) => entry.contains(target)),
          'an entry changes',
        ).to.equal(false);
      }
    });
    changed.observe(box, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['href', 'part', 'class'],
    });
    await sendKeys({press: 'n'});
    for (const [text, count] of Object.entries({ne: 70, net: 70, netw: 70, netwr: 70, 'network 6': 11, fac: 1})) {
      changed.takeRecords();
      made.length = 0;
      input(bar).value = text;
      input(bar).dispatchEvent(new Event('input', {bubbles: true}));
      await Promise.resolve();
      expect(listed(bar).length, text).to.equal(count);
      // The list, and the words that say how many.
      expect(made.length, text).to.be.at.most(2);
      const strange = [...box.querySelectorAll('li')].filter((one) => !entries.has(one));
      // What the bar shows is not listed before it is searched for.
      expect(strange.length, text).to.equal(text === 'fac' ? 1 : 0);
    }
    changed.disconnect();
  });
});
