import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {registry, warn, wordsFor} from '../browser/index.js';
import type {Bookmark} from '../core/bookmark.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {fetchExchange} from './fetch-exchange.js';
import {fetchKeep} from './fetch-keep.js';
import {type Entry, entryOf, folded, itemOf} from './list-entry.js';
import {readingListStyles} from './reading-list-styles.js';

const english = {
  list: 'Reading list',
  empty: 'Nothing kept yet.',
  noneFound: 'Nothing found.',
  noStore: 'Nothing can be kept here: this page may store nothing.',
  remove: 'Remove {title}',
  removed: 'Removed: {title}',
  undo: 'Undo',
  import: 'Import',
  export: 'Export',
};

/** How many are shown before a press shows more: so many a slow device lays out within a frame, while the reader types. */
const PAGE = 100;
/** How many tags there are to filter by: the most frequent. */
const TAGS = 24;

/**
 * What the reader keeps on this device: newest first, to be found by words and tags, removed, brought back, and carried in
 * files that every browser reads.
 *
 * @element reading-list
 * @fires {BookmarkChangeEvent} bookmark-change - What is kept has changed. In other tabs the document sends it.
 * @csspart base - Everything.
 * @csspart search - The field.
 * @csspart tags - Tags to filter by.
 * @csspart list - The list.
 * @csspart item - One entry.
 * @csspart link - Its title.
 * @csspart tag - One of its tags.
 * @csspart remove - Its control that lets it go.
 * @csspart status - Speaks results.
 * @csspart files - The controls for files.
 * @cssproperty [--share-radius=8px] - Rounding of controls.
 */
export class ReadingListElement extends ReactiveElement {
  /** No attributes of its own; the host's `aria-label` is its name. @internal */
  static override properties: PropertyDeclarations = {};

  readonly #internals = this.attachInternals();
  readonly #redraw = (): void => {
    this.requestUpdate();
  };
  readonly #look = (): void => {
    void this.#read();
  };
  #off: (() => void) | undefined;
  #field!: HTMLInputElement;
  #tags!: HTMLElement;
  #list!: HTMLElement;
  #empty!: HTMLElement;
  #status!: HTMLElement;
  #undo!: HTMLElement;
  #report!: HTMLElement;
  #files!: HTMLElement;
  #more!: HTMLElement;

  #entries: Entry[] = [];
  #tag = '';
  #shown = PAGE;
  #gone: Bookmark | undefined;
  #lang = '';
  #reading: Promise<void> | undefined;
  #again = false;

  /** Called by the browser: follows what is kept. @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    registry().watchers.add(this.#redraw);
    this.#look();
  }

  /** Called by the browser. @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    registry().watchers.delete(this.#redraw);
    this.#off?.();
    this.#off = undefined;
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const words = wordsFor(this);
    if (this.#lang === words.lang) return;
    this.#lang = words.lang;
    this.#internals.role = 'region';
    this.#internals.ariaLabel = this.#words.list;
    this.#build();
    for (const entry of this.#entries) delete entry.item;
    this.#draw();
  }

  get #words(): typeof english {
    return {...english, ...wordsFor(this).keep};
  }

  #build(): void {
    const root = this.renderRoot as ShadowRoot;
    const words = this.#words;
    const {search = 'Search', more} = wordsFor(this);
    root.adoptedStyleSheets = [sheetOf(readingListStyles)];
    const button = (label: string, press: () => void, part?: string): HTMLElement => {
      const made = html('button', {type: 'button', ...(part && {part})}, label);
      made.addEventListener('click', press);
      return made;
    };
    this.#field = html('input', {
      part: 'search',
      type: 'search',
      'aria-label': search,
      placeholder: search,
    }) as HTMLInputElement;
    this.#field.addEventListener('input', () => {
      this.#shown = PAGE;
      this.#draw();
      this.#say((wordsFor(this).found ?? '{count} found').replace('{count}', `${this.#found().length}`));
    });
    this.#tags = html('div', {part: 'tags', class: 'row'});
    // WebKit drops the list from the accessibility tree under `list-style: none` unless the role is written.
    this.#list = html('ul', {part: 'list', role: 'list'});
    this.#list.addEventListener('click', ({target}) => {
      const item = (target as Element).closest('[part=remove]')?.parentElement;
      const entry = this.#entries.find((one) => item && one.item === item);
      if (entry) void this.#remove(entry);
    });
    this.#empty = html('p', {part: 'empty'});
    this.#more = button(more, () => {
      this.#shown += PAGE;
      this.#draw();
    });
    this.#status = html('p', {part: 'status', role: 'status'});
    this.#undo = button(words.undo, () => void this.#bringBack());
    this.#undo.hidden = true;
    this.#report = html('div', {});
    const file = html('input', {type: 'file', accept: '.html,.htm,.json', hidden: ''}) as HTMLInputElement;
    file.addEventListener('change', () => void this.#import(file));
    this.#files = html(
      'div',
      {part: 'files', class: 'row'},
      button(words.import, () => {
        file.click();
      }),
      file,
      button(`${words.export} (HTML)`, () => void this.#export('html')),
      button(`${words.export} (JSON)`, () => void this.#export('json')),
    );
    const below = html('div', {class: 'row'}, this.#status, this.#undo);
    const parts = [this.#field, this.#tags, below, this.#list, this.#empty, this.#more, this.#files, this.#report];
    root.replaceChildren(html('div', {part: 'base'}, ...parts));
  }

  /** Reads what is kept; once more if it has changed meanwhile. */
  async #read(): Promise<void> {
    this.#again = Boolean(this.#reading);
    await (this.#reading ??= this.#readOnce());
  }

  async #readOnce(): Promise<void> {
    try {
      const {allKept, watchKept} = await fetchKeep();
      // The element may have left the page meanwhile.
      if (this.isConnected) this.#off ??= watchKept(this.#look);
      const kept = await allKept();
      const before = new Map(this.#entries.map((entry) => [JSON.stringify(entry.bookmark), entry]));
      this.#entries = kept.map((bookmark) => before.get(JSON.stringify(bookmark)) ?? entryOf(bookmark));
      await this.updateComplete;
      this.#draw();
    } catch {
      await this.updateComplete;
      this.#say(this.#words.noStore);
    }
    this.#reading = undefined;
    if (this.#again) this.#look();
  }

  /** Those that fit tag and words. */
  #found(): Entry[] {
    const words = folded(this.#field.value).split(/\s+/);
    return this.#entries.filter(
      ({tags, text}) => (!this.#tag || tags.includes(this.#tag)) && words.every((word) => text.includes(word)),
    );
  }

  #draw(): void {
    this.#drawTags();
    const found = this.#found();
    const seen = new Set(found.slice(0, this.#shown));
    const day = this.#day();
    const items = this.#entries
      .filter((entry) => entry.item ?? seen.has(entry))
      .map((entry) => {
        const item = (entry.item ??= itemOf(entry, day, this.#words.remove));
        // A style is recalculated even where nothing changes.
        if (item.hidden === seen.has(entry)) item.hidden = !item.hidden;
        return item;
      });
    const wanted = new Set<Element>(items);
    for (const old of [...this.#list.children]) if (!wanted.has(old)) old.remove();
    let at = this.#list.firstElementChild;
    for (const item of items) {
      if (item === at) at = at.nextElementSibling;
      else this.#list.insertBefore(item, at);
    }
    this.#empty.textContent = this.#entries.length ? this.#words.noneFound : this.#words.empty;
    this.#empty.hidden = found.length > 0;
    this.#more.hidden = found.length <= this.#shown;
    this.#field.hidden = this.#entries.length === 0;
  }

  #drawTags(): void {
    const counts = new Map<string, number>();
    for (const {tags} of this.#entries) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    // Its last entry may have gone.
    if (this.#tag && !counts.has(this.#tag)) this.#tag = '';
    const tags = [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b)).slice(0, TAGS);
    if (this.#tag && !tags.some(([tag]) => tag === this.#tag)) tags.push([this.#tag, 0]);
    const names = tags.map(([tag]) => tag);
    const buttons = [...this.#tags.children] as HTMLElement[];
    if (names.join('\n') !== buttons.map(({textContent}) => textContent).join('\n')) {
      this.#tags.replaceChildren(...names.map((tag) => this.#tagButton(tag)));
    }
    for (const button of this.#tags.children) button.ariaPressed = String(button.textContent === this.#tag);
  }

  #tagButton(tag: string): HTMLElement {
    const button = html('button', {type: 'button', dir: 'auto'}, tag);
    button.addEventListener('click', () => {
      this.#tag = this.#tag === tag ? '' : tag;
      this.#shown = PAGE;
      this.#draw();
      this.#say((wordsFor(this).found ?? '{count} found').replace('{count}', `${this.#found().length}`));
    });
    return button;
  }

  #day(): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.#lang, {dateStyle: 'medium'});
  }

  async #remove({bookmark, title, item}: Entry): Promise<void> {
    const items = (): HTMLElement[] => [...this.#list.querySelectorAll<HTMLElement>('li:not([hidden])')];
    const at = items().indexOf(item as HTMLElement);
    await this.#try(async ({letGo}) => {
      this.#gone = await letGo(bookmark.url, this);
      this.#undo.hidden = !this.#gone;
      this.#say(this.#words.removed.replace('{title}', () => title));
      // The control that was pressed is gone as soon as the list is drawn anew.
      await this.#reading;
      const left = items();
      ((left[at] ?? left[at - 1])?.querySelector<HTMLElement>('[part=remove]') ?? this.#undo).focus();
    });
  }

  async #bringBack(): Promise<void> {
    const gone = this.#gone;
    if (!gone) return;
    await this.#try(async ({keep}) => {
      await keep([gone], this);
      await this.#reading;
      this.#gone = undefined;
      this.#say('');
      const entry = this.#entries.find(({bookmark}) => bookmark.url === gone.url);
      (entry?.item?.querySelector('a') ?? this.#field).focus();
      this.#undo.hidden = true;
    });
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    await this.#exchange(async ({read}) => {
      const {keep} = await fetchKeep();
      const {text, lines} = await read(file, (found) => keep(found, this), wordsFor(this).keep);
      this.#say(text);
      const items = lines.map((line) => html('li', {}, line));
      this.#report.replaceChildren(
        ...(items.length
          ? [html('details', {}, html('summary', {}, file.name), html('ul', {role: 'list'}, ...items))]
          : []),
      );
    });
    // The same file may be chosen once more.
    field.value = '';
  }

  async #export(kind: 'html' | 'json'): Promise<void> {
    await this.#exchange(({write}) => {
      write(
        this.#entries.map(({bookmark}) => bookmark),
        kind,
      );
    });
  }

  async #exchange(use: (files: Awaited<ReturnType<typeof fetchExchange>>) => void | Promise<void>): Promise<void> {
    try {
      await use(await fetchExchange());
    } catch (error) {
      warn('missing-panel', 'exchange', String(error));
    }
  }

  async #try(work: (kept: Awaited<ReturnType<typeof fetchKeep>>) => Promise<void>): Promise<void> {
    try {
      await work(await fetchKeep());
    } catch {
      this.#say(this.#words.noStore);
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
