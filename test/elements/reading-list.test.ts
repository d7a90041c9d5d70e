import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {addLocales} from '../../src/browser/index.js';
import {allKept, isKept, keep, letGo} from '../../src/browser/bookmarks.js';
import {store} from '../../src/browser/bookmark-store.js';
import type {Bookmark} from '../../src/core/bookmark.js';
import {BookmarkFileReader} from '../../src/core/bookmark-file-reader.js';
import '../../src/define/reading-list.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {bookmark, changes, forgetAll, openTab} from '../support/bookmarks.js';
import {pressWithMouse, settle, type ShareElement} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(ar, de);

const part = (list: Element, name: string): HTMLElement =>
  list.shadowRoot?.querySelector(`[part~=${name}]`) as HTMLElement;
const items = (list: Element): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]:not([hidden])') ?? []),
];
const titles = (list: Element): (string | null | undefined)[] =>
  items(list).map((item) => item.querySelector('a')?.textContent);
const says = (list: Element): string => part(list, 'status').textContent;
const button = (list: Element, name: string): HTMLElement =>
  [...(list.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.ariaLabel ?? one.textContent) === name,
  ) as HTMLElement;

async function draw(around = ''): Promise<ShareElement> {
  const box = await fixture(`<div ${around}><reading-list></reading-list></div>`);
  const list = box.querySelector('reading-list') as unknown as ShareElement;
  await list.updateComplete;
  return list;
}
async function drawn(kept: readonly Bookmark[], around = ''): Promise<ShareElement> {
  await keep(kept, document);
  const list = await draw(around);
  await until(() => items(list).length === Math.min(kept.length, 50));
  // Until a frame has come, its items are as high as those out of sight, and lie elsewhere.
  await painted();
  return list;
}
const focused = (list: Element): HTMLElement | null | undefined => list.shadowRoot?.activeElement as HTMLElement | null;
/** Types into the field, all at once. */
function type(list: Element, text: string): void {
  const field = part(list, 'search') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
/** Hands the list a file, as the reader's choice in the browser's dialog does. */
function choose(list: Element, text: string, name: string): void {
  const field = list.shadowRoot?.querySelector('[type=file]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change'));
}

const THREE = [
  bookmark('tea', {title: 'Black tea', tags: ['drinks', 'black'], added: Date.UTC(2026, 0, 2, 12)}),
  bookmark('cake', {title: 'Cake', tags: ['food'], added: Date.UTC(2026, 0, 3, 12)}),
  bookmark('water', {added: Date.UTC(2026, 0, 1, 12), tags: ['drinks']}),
];

describe('reading-list', () => {
  beforeEach(forgetAll);

  it('shows what is kept, newest first, with host, day and tags', async () => {
    const list = await drawn(THREE);
    expect(titles(list)).to.deep.equal(['Cake', 'Black tea', 'https://example.com/water']);
    const tea = items(list)[1] as HTMLElement;
    expect(tea.querySelector('a')?.href).to.equal('https://example.com/tea');
    expect(tea.textContent).to.contain('example.com Jan 2, 2026');
    expect(tea.querySelector('time')?.dateTime).to.equal('2026-01-02T12:00:00.000Z');
    expect([...tea.querySelectorAll('[part=tag]')].map((tag) => tag.textContent)).to.deep.equal(['drinks', 'black']);
  });

  it('says that there is nothing', async () => {
    const list = await draw();
    await until(() => part(list, 'empty').textContent === 'Nothing kept yet.');
    expect(part(list, 'empty').checkVisibility()).to.equal(true);
    expect(part(list, 'search').checkVisibility()).to.equal(false);
  });

  it('follows what this page and other tabs keep', async () => {
    const list = await drawn(THREE);
    await keep([bookmark('new', {title: 'New', added: Date.UTC(2026, 1)})], document);
    await until(() => titles(list)[0] === 'New');
    const tab = await openTab();
    await tab.bookmarks.letGo('https://example.com/new', tab.page);
    await until(() => titles(list)[0] === 'Cake');
    list.remove();
    await letGo('https://example.com/cake', document);
    document.body.append(list);
    await until(() => titles(list)[0] === 'Black tea');
    list.remove();
    tab.close();
  });

  describe('when its words come late', () => {
    const late = async (list: Element, lang: string): Promise<void> => {
      addLocales({...de, lang});
      await until(() => Boolean(button(list, `${de.keep.export} (JSON)`)));
    };

    it('keeps what was written, and the place in it', async () => {
      const list = await drawn(THREE, 'lang="xy"');
      const field = part(list, 'search') as HTMLInputElement;
      field.focus();
      await sendKeys({type: 'tea'});
      field.setSelectionRange(1, 2);
      await late(list, 'xy');
      expect(field.ariaLabel).to.equal('Suchen');
      expect(focused(list) === field).to.equal(true);
      expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['tea', 1, 2]);
      expect(titles(list)).to.deep.equal(['Black tea']);
    });

    it('can still bring back what was removed, and says what', async () => {
      const list = await drawn(THREE, 'lang="xz"');
      await pressWithMouse(button(list, 'Remove Black tea'));
      await until(() => items(list).length === 2);
      button(list, 'Undo').focus();
      await late(list, 'xz');
      expect(says(list)).to.equal('Removed: Black tea');
      expect(focused(list)?.textContent).to.equal(de.keep.undo);
      await sendKeys({press: 'Enter'});
      await until(() => items(list).length === 3);
    });

    it('says nothing of what was not read yet', async () => {
      await keep(THREE, document);
      const {transaction} = IDBDatabase.prototype;
      const saidEmpty: boolean[] = [];
      IDBDatabase.prototype.transaction = function (...asked) {
        const reading = transaction.apply(this, asked);
        const list = document.querySelector('reading-list');
        if (list) {
          addLocales({...de, lang: 'xv'});
          // Before the list hears of it.
          reading.addEventListener('complete', () => saidEmpty.push(part(list, 'empty').checkVisibility()));
        }
        return reading;
      };
      const list = await draw('lang="xv"');
      await until(() => items(list).length === THREE.length);
      IDBDatabase.prototype.transaction = transaction;
      expect(saidEmpty).to.deep.equal([false]);
      expect(part(list, 'search').ariaLabel).to.equal('Suchen');
    });

    it('leaves the focus on an entry', async () => {
      const list = await drawn(THREE, 'lang="xx"');
      button(list, 'Remove Black tea').focus();
      await late(list, 'xx');
      expect(focused(list)?.ariaLabel).to.equal('Black tea entfernen');
    });
  });

  it('removes, and brings back as it was', async () => {
    const list = await drawn(THREE);
    const details = await changes(async () => {
      await pressWithMouse(button(list, 'Remove Black tea'));
      await until(() => items(list).length === 2);
      expect(says(list)).to.equal('Removed: Black tea');
      expect(await isKept('https://example.com/tea')).to.equal(false);
      await pressWithMouse(button(list, 'Undo'));
      await until(() => items(list).length === 3);
    });
    expect(details.map(({url, saved, here}) => [url, saved, here])).to.deep.equal([
      ['https://example.com/tea', false, true],
      ['https://example.com/tea', true, true],
    ]);
    expect((await allKept())[1]).to.deep.equal(THREE[0]);
    await until(() => !button(list, 'Undo').checkVisibility());
  });

  it('brings back all that was removed, and says what that is', async () => {
    const list = await drawn(THREE);
    await pressWithMouse(button(list, 'Remove Black tea'));
    await until(() => items(list).length === 2);
    await pressWithMouse(button(list, 'Remove Cake'));
    await until(() => items(list).length === 1);
    expect(says(list)).to.equal('Removed: Cake, Black tea');
    await pressWithMouse(button(list, 'Undo'));
    await until(() => items(list).length === 3);
    await until(() => !button(list, 'Undo').checkVisibility());
    expect(says(list)).to.equal('');
  });

  it('a press before the first is stored loses nothing', async () => {
    const list = await drawn(THREE);
    const remove = button(list, 'Remove Black tea');
    remove.focus();
    remove.click();
    remove.click();
    await until(() => items(list).length === 2);
    await settle();
    expect(says(list)).to.equal('Removed: Black tea');
    expect(focused(list)?.ariaLabel).to.equal('Remove https://example.com/water');
    button(list, 'Undo').click();
    await until(() => items(list).length === 3);
  });

  it('the second press of a double click does not remove what has moved up', async () => {
    const list = await drawn(THREE);
    for (const [name, detail] of [
      ['Remove Cake', 1],
      ['Remove Black tea', 2],
    ] as const) {
      button(list, name).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail}));
      await until(() => items(list).length === 2);
    }
    await settle();
    expect((await allKept()).length).to.equal(2);
  });

  it('brings back what the filter hides, and leaves the reader in the field', async () => {
    const list = await drawn(THREE);
    await pressWithMouse(button(list, 'Remove Black tea'));
    await until(() => items(list).length === 2);
    type(list, 'cake');
    button(list, 'Undo').focus();
    await sendKeys({press: 'Enter'});
    await until(() => focused(list) === part(list, 'search'));
    expect((await allKept()).length).to.equal(3);
  });

  it('with keys one removes one after the other, and never loses the place', async () => {
    const list = await drawn(THREE);
    button(list, 'Remove Black tea').focus();
    await sendKeys({press: 'Enter'});
    await until(() => items(list).length === 2);
    await until(() => focused(list)?.ariaLabel === 'Remove https://example.com/water');
    await sendKeys({press: 'Enter'});
    await until(() => focused(list)?.ariaLabel === 'Remove Cake');
    await sendKeys({press: 'Enter'});
    await until(() => focused(list) === button(list, 'Undo'));
    await sendKeys({press: 'Enter'});
    await until(() => titles(list).join() === 'Cake,Black tea,https://example.com/water');
    await until(() => focused(list)?.textContent === 'Cake');
  });

  it('does not lose it to another tab, nor to a reading that is under way', async () => {
    const list = await drawn(THREE);
    const tab = await openTab();
    items(list)[1]?.querySelector('a')?.focus();
    await tab.bookmarks.letGo('https://example.com/tea', tab.page);
    await until(() => focused(list)?.textContent === 'https://example.com/water');
    button(list, 'Remove Cake').focus();
    document.dispatchEvent(new Event('visibilitychange'));
    button(list, 'Remove Cake').click();
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => items(list).length === 1);
    await settle();
    expect(focused(list)?.ariaLabel).to.equal('Remove https://example.com/water');
    tab.close();
  });

  it('finds by words, of title, address and tags, however they are written', async () => {
    const list = await drawn(THREE);
    for (const [words, expected] of [
      ['TEA', ['Black tea']],
      ['drinks', ['Black tea', 'https://example.com/water']],
      ['ｂｌａｃｋ drinks', ['Black tea']],
      ['cak', ['Cake']],
      ['  ', ['Cake', 'Black tea', 'https://example.com/water']],
      ['example.com/water', ['https://example.com/water']],
    ] as const) {
      type(list, words);
      expect(titles(list), words).to.deep.equal(expected);
      expect(says(list)).to.equal(`${expected.length} found`);
    }
    type(list, 'coffee');
    expect(part(list, 'empty').textContent).to.equal('Nothing found.');
  });

  it('filters by tag, and by words within it', async () => {
    const list = await drawn(THREE);
    const tag = (name: string): HTMLElement => button(list, name);
    expect([...part(list, 'tags').children].map((one) => one.textContent)[0]).to.equal('drinks');
    await pressWithMouse(tag('drinks'));
    expect(tag('drinks').ariaPressed).to.equal('true');
    expect(titles(list)).to.deep.equal(['Black tea', 'https://example.com/water']);
    type(list, 'black');
    expect(titles(list)).to.deep.equal(['Black tea']);
    await pressWithMouse(tag('drinks'));
    type(list, '');
    expect(titles(list).length).to.equal(3);
    await pressWithMouse(tag('food'));
    await letGo('https://example.com/cake', document);
    await until(() => titles(list).length === 2);
  });

  it('leaves the reader at a tag when others change what there is', async () => {
    const list = await drawn(THREE);
    button(list, 'food').focus();
    await keep([bookmark('new', {tags: ['aubergines']})], document);
    await until(() => Boolean(button(list, 'aubergines')));
    expect(focused(list)?.textContent).to.equal('food');
    await letGo('https://example.com/cake', document);
    await until(() => !button(list, 'food'));
    expect(focused(list)?.textContent).to.equal('drinks');
  });

  it('what is typed in the field is no shortcut of the page', async () => {
    const list = await drawn(THREE);
    const heard: string[] = [];
    const hear = ({type: what}: Event): number => heard.push(what);
    const types = ['keydown', 'keypress', 'keyup'];
    for (const one of types) document.addEventListener(one, hear);
    part(list, 'search').focus();
    await sendKeys({type: 'tea'});
    await until(() => titles(list).join() === 'Black tea');
    for (const one of types) document.removeEventListener(one, hear);
    expect(heard).to.deep.equal([]);
  });

  it('text stays text', async () => {
    const title = '<img src=x onerror="window.ran=1">';
    const list = await drawn([bookmark('x', {title, tags: [title]})]);
    expect(titles(list)).to.deep.equal([title]);
    expect(list.shadowRoot?.querySelector('img') === null).to.equal(true);
  });

  it('of a thousand, a filter touches what it changes, and nothing else', async () => {
    const many = Array.from({length: 1000}, (_, i) => bookmark(i, {title: `Number ${i}`, added: i * 1000}));
    const list = await drawn(many);
    const ul = part(list, 'list');
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(ul, {subtree: true, childList: true, attributes: true});
    type(list, 'number 99');
    expect(items(list).length).to.equal(19);
    records.push(...observer.takeRecords());
    // Ten of the fifty stay, nine are new.
    expect(records.length).to.equal(40 + 9);
    records.length = 0;
    type(list, 'number 999');
    records.push(...observer.takeRecords());
    expect(records.length).to.equal(18);
    records.length = 0;
    type(list, '');
    records.push(...observer.takeRecords());
    expect(records.length).to.equal(49);
    records.length = 0;
    await letGo('https://example.com/998', document);
    await until(() => items(list)[1]?.querySelector('a')?.textContent === 'Number 997');
    records.push(...observer.takeRecords());
    // One goes, and one moves up from behind More.
    expect(records.filter((record) => record.type === 'childList').length).to.equal(2);
    expect(getComputedStyle(items(list)[0] as Element).contentVisibility).to.equal('auto');
  });

  it('shows fifty at a time', async () => {
    const list = await drawn(Array.from({length: 75}, (_, i) => bookmark(i, {added: i})));
    button(list, 'More').focus();
    await sendKeys({press: 'Enter'});
    expect(items(list).length).to.equal(75);
    expect(button(list, 'More').checkVisibility()).to.equal(false);
    expect(focused(list) === items(list)[50]?.querySelector('a')).to.equal(true);
  });

  describe('files', () => {
    /** What a press would save: its name and text. */
    async function saved(list: Element, name: string): Promise<[string, string]> {
      const {click} = HTMLElement.prototype;
      let file: [string, Promise<string>] | undefined;
      HTMLAnchorElement.prototype.click = function () {
        file = [this.download, fetch(this.href).then((response) => response.text())];
      };
      button(list, name).click();
      await until(() => Boolean(file));
      HTMLAnchorElement.prototype.click = click;
      return [file?.[0] ?? '', (await file?.[1]) ?? ''];
    }

    it('carry all to another list', async () => {
      const list = await drawn(THREE);
      const [name, text] = await saved(list, 'Export (HTML)');
      expect(name).to.equal('bookmarks.html');
      const reader = new BookmarkFileReader();
      expect([...reader.read(text), ...reader.end()].map(({url}) => url)).to.have.lengthOf(3);
      const [jsonName, json] = await saved(list, 'Export (JSON)');
      expect(jsonName).to.equal('bookmarks.json');
      const before = await allKept();
      for (const [file, written] of [
        [name, text],
        [jsonName, json],
      ] as const) {
        await forgetAll();
        await until(() => items(list).length === 0);
        choose(list, written, file);
        await until(() => says(list) === '3 added');
        await until(() => items(list).length === 3);
        expect(await allKept()).to.deep.equal(before);
      }
    });

    it('bring what an entry has not, which is shown and carried on', async () => {
      const list = await drawn(THREE);
      choose(list, '<DT><A HREF="https://example.com/tea" TAGS="green">Tea</A>', 'b.html');
      await until(() => says(list) === '0 added, 1 already there');
      await until(() => items(list)[1]?.textContent.includes('green'));
      expect((await saved(list, 'Export (HTML)'))[1]).to.contain('drinks,black,green');
    });

    it('carry what is stored, not what the list has heard of', async () => {
      const list = await drawn(THREE);
      await store([bookmark('unheard')]);
      expect((await saved(list, 'Export (JSON)'))[1]).to.contain('https://example.com/unheard');
    });

    it('are reported line by line', async () => {
      const list = await drawn(THREE);
      choose(
        list,
        '<DT><A HREF="https://example.com/tea">Tea</A>\n<DT><A HREF="javascript:alert(1)">x</A>\n<DT><A HREF="https://example.com/n">n</A>',
        'b.html',
      );
      await until(() => says(list) === '1 added, 1 already there, 1 not taken');
      const details = list.shadowRoot?.querySelector('details');
      expect(details?.textContent).to.contain('2: javascript:alert(1) (not a web page)');
      choose(list, 'A letter.', 'letter.html');
      await until(() => says(list) === 'There are no bookmarks in this file.');
      expect((await allKept()).length).to.equal(4);
    });
  });

  it('where nothing can be stored says so', async () => {
    const {transaction} = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const list = await draw();
      const refusal = (): boolean => says(list).startsWith('Nothing can be kept here');
      await until(refusal);
      part(list, 'status').textContent = '';
      button(list, 'Export (HTML)').click();
      await until(refusal);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  describe('for everybody', () => {
    for (const around of ['', 'lang="ar" dir="rtl"', 'style="inline-size: 320px"']) {
      it(`axe finds nothing ${around}`, async () => {
        const list = await drawn(THREE, around);
        expect((await axe.run(list)).violations.map(({id}) => id)).to.deep.equal([]);
        expect(list.scrollWidth).to.be.at.most(list.clientWidth);
        for (const control of list.shadowRoot?.querySelectorAll('button, input, a') ?? []) {
          if (!(control as HTMLElement).checkVisibility()) continue;
          const {width, height} = control.getBoundingClientRect();
          expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
        }
      });
    }

    it('begins each line where the page does, whatever the title is written in', async () => {
      const list = await drawn(THREE, 'lang="ar" dir="rtl"');
      for (const item of items(list)) {
        const end = (one: Element | null | undefined): number => Math.round(one?.getBoundingClientRect().right ?? 0);
        expect(end(item.querySelector('a'))).to.equal(end(item));
      }
    });

    it('speaks the language of the page, days too', async () => {
      const list = await drawn(THREE, 'lang="de"');
      expect(part(list, 'search').ariaLabel).to.equal('Suchen');
      expect(items(list)[0]?.querySelector('time')?.textContent).to.equal('03.01.2026');
      expect(Boolean(button(list, 'Cake entfernen'))).to.equal(true);
    });

    it('Tab goes through it in the order in which it reads', async () => {
      const list = await drawn(THREE);
      part(list, 'search').focus();
      const seen: string[] = [];
      for (let i = 0; i < 5; i++) {
        await sendKeys({press: 'Tab'});
        const at = list.shadowRoot?.activeElement as HTMLElement;
        seen.push(at.ariaLabel ?? at.textContent);
        expect(getComputedStyle(at).outlineStyle).to.equal('solid');
      }
      expect(seen).to.deep.equal(['drinks', 'black', 'food', 'Cake', 'Remove Cake']);
    });
  });
});
