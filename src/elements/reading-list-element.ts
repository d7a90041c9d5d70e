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
  /** Reads what is kept; once more if it has changed meanwhile. */
  readonly #look = (): void => {
    this.#again = true;
    this.#reading ??= this.#read();
  };
  #off: (() => void) | undefined;
  #parts!: ListParts;

  #entries: Entry[] = [];
  #tag = '';
  #shown = PAGE;
  /** What was removed and not brought back, the last first. */
  #gone: readonly Bookmark[] = [];
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
    if (!this.#lang) this.#build();
    this.#lang = words.lang;
    this.#day = new Intl.DateTimeFormat(words.lang, {dateStyle: 'medium'});
    this.#internals.ariaLabel = this.#words.list;
    // In place: words come late, and the reader is at it already.
    this.#parts.word({search: 'Search', ...words, ...this.#words});
    for (const entry of this.#entries) delete entry.item;
    // Before it was read nobody knows what there is.
    if (this.#off) this.#draw();
  }

  get #words(): typeof english {
    return {...english, ...wordsFor(this).keep};
  }

  #build(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [sheetOf(readingListStyles)];
    this.#internals.role = 'region';
    this.#parts = listParts({
      tag: ({textContent}) => {
        this.#tag = drawTagFilter(this.#parts.tags, this.#entries, this.#tag === textContent ? '' : textContent);
        this.#filter();
      },
      remove: ({parentElement}) => {
        const entry = this.#entries.find(({item}) => item === parentElement);
        if (entry) void this.#remove(entry);
      },
      undo: () => void this.#bringBack(),
      more: () => {
        const first = this.#shown;
        this.#shown += PAGE;
        this.#draw();
        // The control that was pressed may be gone, and what it was pressed for begins here.
        this.#items()[first]?.querySelector('a')?.focus();
      },
      import: () => {
        this.#parts.file.click();
      },
      export: ({value}) => void this.#export(value as 'html' | 'json'),
    });
    const {base, field, file} = this.#parts;
    field.addEventListener('input', () => {
      this.#filter();
    });
    file.addEventListener('change', () => void this.#import(file));
    root.replaceChildren(base);
  }

  async #read(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#store(async ({allKept, watchKept}) => {
        // The element may have left the page meanwhile.
        if (this.isConnected) this.#off ??= watchKept(this.#look);
        const kept = await allKept();
        const before = new Map(this.#entries.map((entry) => [JSON.stringify(entry.bookmark), entry]));
        this.#entries = kept.map((bookmark) => before.get(JSON.stringify(bookmark)) ?? entryOf(bookmark));
        await this.updateComplete;
        this.#draw();
      });
    }
    this.#reading = undefined;
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

  /** The items in sight. */
  #items(): HTMLElement[] {
    return [...this.#parts.list.querySelectorAll<HTMLElement>('li:not([hidden])')];
  }

  #draw(): void {
    const {tags, field, undo} = this.#parts;
    const held = (this.renderRoot as ShadowRoot).activeElement;
    const at = this.#items().findIndex((item) => item === held?.parentElement);
    this.#tag = drawTagFilter(tags, this.#entries, this.#tag);
    field.hidden = this.#entries.length === 0;
    this.#drawFound();
    if (!held || at < 0 || held.checkVisibility()) return;
    // What had the focus was removed, or made anew: the same control in its place.
    const item = this.#items()
      .slice(0, at + 1)
      .at(-1);
    (item?.querySelector<HTMLElement>(held.localName) ?? undo).focus();
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

  async #remove({bookmark}: Entry): Promise<void> {
    await this.#store(async ({letGo}) => {
      const gone = await letGo(bookmark.url, this);
      if (gone) this.#offerBack([gone, ...this.#gone]);
    });
  }

  /** Says what can be brought back, all of it by one press. */
  #offerBack(gone: readonly Bookmark[]): void {
    this.#gone = gone;
    const titles = gone.map((one) => entryOf(one).title).join(', ');
    this.#parts.undo.hidden = !titles;
    this.#say(titles && this.#words.removed.replace('{title}', () => titles));
  }

  async #bringBack(): Promise<void> {
    const gone = this.#gone;
    await this.#store(async ({keep}) => {
      await keep(gone, this);
      await this.#reading;
      const back = this.#entries.find(
        ({bookmark, item}) => item?.checkVisibility() && gone.some(({url}) => url === bookmark.url),
      );
      (back?.item?.querySelector('a') ?? this.#parts.field).focus();
      // More may have gone meanwhile.
      this.#offerBack(this.#gone.filter((one) => !gone.includes(one)));
    });
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    await this.#store(({keep}) =>
      this.#use('exchange', fetchExchange, async ({read}) => {
        const {text, lines} = await read(file, (found) => keep(found, this), wordsFor(this).keep);
        this.#say(text);
        const items = lines.map((line) => html('li', {}, line));
        const details = html('details', {}, html('summary', {}, file.name), html('ul', {role: 'list'}, ...items));
        this.#parts.report.replaceChildren(...(items.length ? [details] : []));
      }),
    );
    // The same file may be chosen once more.
    field.value = '';
  }

  async #export(kind: 'html' | 'json'): Promise<void> {
    await this.#store(async ({allKept}) => {
      const all = await allKept();
      await this.#use('exchange', fetchExchange, ({write}) => {
        write(all, kind);
      });
    });
  }

  #store(work: (kept: Awaited<ReturnType<typeof fetchKeep>>) => Promise<void>): Promise<void> {
    return this.#use('keep', fetchKeep, work);
  }

  /** Does something with a file that is fetched for it. What rejects then is the page's storage. */
  async #use<T>(name: string, fetch: () => Promise<T>, work: (file: T) => void | Promise<void>): Promise<void> {
    let file: T | undefined;
    try {
      await work((file = await fetch()));
    } catch (error) {
      await this.updateComplete;
      if (file) this.#say(this.#words.noStore);
      else warn('missing-panel', name, String(error));
    }
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}
