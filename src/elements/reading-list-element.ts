import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {registry, warn, wordsFor} from '../browser/index.js';
import type {Bookmark} from '../core/bookmark.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {fetchExchange} from './fetch-exchange.js';
import {fetchKeep} from './fetch-keep.js';
import {entryOf} from './list-entry.js';
import {type ListParts, listParts} from './list-parts.js';
import {type ListView, listView} from './list-view.js';
import {type ListWords, listWords} from './list-words.js';
import {readingListStyles} from './reading-list-styles.js';

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
  #view!: ListView;
  #words!: ListWords;
  /** What was removed and not brought back, the last first. */
  #gone: readonly Bookmark[] = [];
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
    if (this.hasUpdated && this.#words.lang === words.lang) return;
    if (!this.hasUpdated) this.#build();
    this.#words = listWords(words);
    this.#internals.ariaLabel = this.#words.list;
    this.#view.word(this.#words);
  }

  #build(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [sheetOf(readingListStyles)];
    this.#internals.role = 'region';
    this.#parts = listParts({
      tag: ({textContent}) => {
        this.#view.pick(textContent);
      },
      remove: ({parentElement}) => {
        const bookmark = this.#view.bookmarkOf(parentElement);
        if (bookmark) void this.#remove(bookmark);
      },
      undo: () => void this.#bringBack(),
      more: () => {
        this.#view.more();
      },
      import: () => {
        this.#parts.file.click();
      },
      export: ({value}) => void this.#export(value as 'html' | 'json'),
    });
    this.#view = listView(this.#parts);
    const {base, file} = this.#parts;
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
        await this.updateComplete;
        this.#view.show(kept);
      });
    }
    this.#reading = undefined;
  }

  async #remove({url}: Bookmark): Promise<void> {
    await this.#store(async ({letGo}) => {
      const gone = await letGo(url, this);
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
      this.#view.focus(gone);
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
      if (file) {
        this.#say(this.#words.noStore);
        return;
      }
      warn('missing-panel', name, String(error));
      // The reader has no words for it, and is told that they do nothing.
      for (const control of this.#parts.files) control.ariaDisabled = 'true';
    }
  }

  #say(text: string): void {
    this.#parts.status.textContent = text;
  }
}
