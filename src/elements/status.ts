import type {Locale} from '../core/index.js';
import {html} from './dom.js';

/** How long a result stays in sight, in milliseconds. */
const STAY = 5000;

/** Speaks results of presses in an element's live region, and offers the link in a field where it could not be copied. */
export class Status {
  readonly #root: ShadowRoot;
  #timer = 0;
  #panel: HTMLElement | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Says it politely, also if it is what was said before. */
  say(text: string): void {
    const region = this.#root.querySelector('[part=status]');
    if (!region) return;
    const show = (words: string, then: () => void, after: number): void => {
      region.textContent = words;
      this.#timer = setTimeout(then, after);
    };
    this.stop();
    // First nothing, for a live region speaks of changes, so the same words must have been away.
    show(
      '',
      () => {
        show(text, () => (region.textContent = ''), STAY);
      },
      50,
    );
  }

  /** Shows a text selected in a field. Returns a function that takes the field away. */
  offer(text: string, words: Locale): () => void {
    this.#panel?.remove();
    const pressed = this.#root.activeElement;
    const field = html('input', {readonly: '', 'aria-label': words.link}) as HTMLInputElement;
    field.value = text;
    const panel = (this.#panel = html('div', {part: 'panel'}, field));
    const leave = (): void => {
      panel.remove();
    };
    const close = (): void => {
      // Removing it moves the focus, which would remove it once more.
      panel.removeEventListener('focusout', leave);
      leave();
      if (pressed instanceof HTMLElement) pressed.focus();
    };
    // A reader who goes elsewhere stays there.
    panel.addEventListener('focusout', leave);
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    this.#root.append(panel);
    field.focus();
    field.select();
    return close;
  }

  /** The element has left the page. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
