import type {Words} from '../browser/index.js';
import type {TagWords} from '../core/index.js';
import {plainTag} from '../core/text.js';
import {html} from './dom.js';
import {letters} from './letters.js';
import {withTag} from './tag-words.js';

/** Between tags that a reader writes at once. */
const COMMAS = /[,،、，]/;

/** The form by which a reader adds a tag of their own. Made once, so that nothing written is lost when words or tags come late. */
export class OwnTag {
  readonly form: HTMLElement;
  readonly #label = html('label', {for: 'own'});
  readonly #field = html('input', {
    part: 'field',
    id: 'own',
    list: 'known',
    autocapitalize: 'none',
    autocomplete: 'off',
    enterkeyhint: 'done',
    maxlength: '200',
  }) as HTMLInputElement;
  readonly #add = html('button', {part: 'button add'});
  readonly #known = html('datalist', {id: 'known'});
  readonly #status = html('div', {part: 'status', role: 'status'});
  #words!: TagWords;

  /** @param add Picks a tag that was written. */
  constructor(add: (tag: string) => void) {
    this.form = html('form', {part: 'form'}, this.#label, this.#field, this.#add, this.#known, this.#status);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const tags = this.#field.value.split(COMMAS).map(plainTag).filter(Boolean);
      for (const tag of tags) add(tag);
      if (tags.length) this.#field.value = '';
      else this.#field.focus();
      this.#say(tags.length ? withTag(this.#words.added, tags.join(', ')) : this.#words.empty);
    });
    letters(this.#field);
  }

  /** Brings words and suggestions up to date. */
  update(words: TagWords & Words, suggested: readonly string[]): void {
    this.#words = words;
    this.#label.textContent = words.own;
    this.#add.textContent = words.add;
    // Not while it is open: a list that is made anew closes.
    if (suggested.join() !== [...this.#known.children].map((one) => one.getAttribute('value')).join()) {
      this.#known.replaceChildren(...suggested.map((value) => html('option', {value})));
    }
  }

  /** Politely, also what was said before: a live region speaks of changes, so the same words must have been away. */
  #say(text: string): void {
    this.#status.textContent = '';
    setTimeout(() => (this.#status.textContent = text), 50);
  }
}
