import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {registry, warn, wordsFor} from '../browser/index.js';
import type {Bookmark} from '../core/bookmark.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {fetchExchange} from './fetch-exchange.js';
import {fetchKeep} from './fetch-keep.js';
import {type Entry, entryOf, folded} from './list-entry.js';
import {drawItems} from './list-items.js';
import {type ListParts, listParts} from './list-parts.js';
import {readingListStyles} from './reading-list-styles.js';
import {drawTagFilter} from './tag-filter.js';

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
const PAGE = 50;

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
  #parts!: ListParts;

  #entries: Entry[] = [];
  #tag = '';
  #shown = PAGE;
  #gone: Bookmark | undefined;
  #lang = '';
  #day!: Intl.DateTimeFormat;
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
    // Words that come late leave what is written.
    const written = this.#lang && this.#parts.field.value;
    this.#lang = words.lang;
    this.#day = new Intl.DateTimeFormat(words.lang, {dateStyle: 'medium'});
    this.#internals.role = 'region';
    this.#internals.ariaLabel = this.#words.list;
    this.#build();
    this.#parts.field.value = written;
    for (const entry of this.#entries) delete entry.item;
    this.#draw();
  }

  get #words(): typeof english {
    return {...english, ...wordsFor(this).keep};
  }

  #build(): void {
    const root = this.renderRoot as ShadowRoot;
    const {search = 'Search', more} = wordsFor(this);
    root.adoptedStyleSheets = [sheetOf(readingListStyles)];
    this.#parts = listParts(
      {...this.#words, search, more},
      {
        search: () => {
          this.#filter();
        },
        tag: (tag) => {
          this.#tag = drawTagFilter(this.#parts.tags, this.#entries, this.#tag === tag ? '' : tag);
          this.#filter();
        },
        remove: (item) => {
          const entry = this.#entries.find((one) => one.item === item);
          if (entry) void this.#remove(entry);
        },
        undo: () => void this.#bringBack(),
        more: () => {
          this.#shown += PAGE;
          this.#draw();
        },
        read: (file) => this.#import(file),
        write: (kind) => void this.#export(kind),
      },
    );
    root.replaceChildren(this.#parts.base);
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
    const words = folded(this.#parts.field.value).split(/\s+/);
    return this.#entries.filter(
      ({tags, text}) => (!this.#tag || tags.includes(this.#tag)) && words.every((word) => text.includes(word)),
    );
  }

  #filter(): void {
    this.#shown = PAGE;
    const count = this.#drawFound();
    this.#say((wordsFor(this).found ?? '{count} found').replace('{count}', `${count}`));
  }

  #draw(): void {
    const {tags, field} = this.#parts;
    this.#tag = drawTagFilter(tags, this.#entries, this.#tag);
    field.hidden = this.#entries.length === 0;
    this.#drawFound();
  }

  /** What a letter changes, and no more. Returns how many were found. */
  #drawFound(): number {
    const {list, empty, more} = this.#parts;
    const words = this.#words;
    const found = this.#found();
    drawItems(list, this.#entries, found.slice(0, this.#shown), this.#day, words.remove);
    empty.textContent = this.#entries.length ? words.noneFound : words.empty;
    empty.hidden = found.length > 0;
    more.hidden = found.length <= this.#shown;
    return found.length;
  }

  async #remove({bookmark, title, item}: Entry): Promise<void> {
    const {list, undo} = this.#parts;
    const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li:not([hidden])')];
    const at = items().indexOf(item as HTMLElement);
    await this.#try(async ({letGo}) => {
      this.#gone = await letGo(bookmark.url, this);
      undo.hidden = !this.#gone;
      this.#say(this.#words.removed.replace('{title}', () => title));
      // The control that was pressed is gone as soon as the list is drawn anew.
      await this.#reading;
      const left = items();
      ((left[at] ?? left[at - 1])?.querySelector<HTMLElement>('[part=remove]') ?? undo).focus();
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
      (entry?.item?.querySelector('a') ?? this.#parts.field).focus();
      this.#parts.undo.hidden = true;
    });
  }

  async #import(file: File): Promise<void> {
    await this.#exchange(async ({read}) => {
      const {keep} = await fetchKeep();
      const {text, lines} = await read(file, (found) => keep(found, this), wordsFor(this).keep);
      this.#say(text);
      const items = lines.map((line) => html('li', {}, line));
      const details = html('details', {}, html('summary', {}, file.name), html('ul', {role: 'list'}, ...items));
      this.#parts.report.replaceChildren(...(items.length ? [details] : []));
    });
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
    this.#parts.status.textContent = text;
  }
}
