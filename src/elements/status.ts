import {css, sheetOf} from './css.js';
import {html} from './dom.js';
import {focusBack} from './focus-back.js';

/** How long a result stays in sight, in milliseconds. */
const STAY = 5000;

/** Those with something to say at the moment. */
const speaking = new Set<Status>();

/** A page that comes back from the back/forward cache comes back as it was left, and its news is old by then. */
function hushAll(): void {
  for (const status of speaking) status.hush();
}

/** Speaks results of presses in an element's live region, and offers the link in a field where it could not be copied. */
export class Status {
  readonly #root: ShadowRoot;
  #timer = 0;
  #close: (() => void) | undefined;
  #turned: AbortController | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  get #region(): Element | null {
    return this.#root.querySelector('[part=status]');
  }

  /**
   * Says it politely, also if it is what was said before. With a control beside it, it stays until the reader turns to
   * something else: a time limit would be too short for somebody.
   */
  say(text: string, control?: HTMLElement): void {
    this.hush();
    speaking.add(this);
    // First nothing, for a live region speaks of changes, so the same words must have been away.
    this.#timer = setTimeout(() => {
      this.#region?.prepend(text, ...(control ? [control] : []));
      if (control) this.#hushWhenLeft(control);
      else this.#timer = setTimeout(this.hush, STAY);
    }, 50);
  }

  #hushWhenLeft(control: HTMLElement): void {
    const {signal} = (this.#turned = new AbortController());
    const leave = (event: Event): void => {
      if (!event.composedPath().includes(control)) this.hush();
    };
    document.addEventListener('pointerdown', leave, {signal});
    control.addEventListener('focusout', this.hush, {signal});
    this.#root.addEventListener(
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key === 'Escape') this.hush();
      },
      {signal},
    );
  }

  /** Takes back what was said. */
  readonly hush = (): void => {
    clearTimeout(this.#timer);
    this.#turned?.abort();
    // Thanks stay until the reader puts them away.
    for (const said of [...(this.#region?.childNodes ?? [])]) {
      if (!(said instanceof Element && said.part.contains('thanks'))) said.remove();
    }
    speaking.delete(this);
  };

  /** Shows a text selected in a field of this name, and what else there is to do. Returns a function that takes both away. */
  offer(text: string, name: string, ...others: Node[]): () => void {
    this.#close?.();
    const pressed = this.#root.activeElement;
    const field = html('input', {readonly: '', 'aria-label': name}) as HTMLInputElement;
    field.value = text;
    const panel = html('div', {part: 'panel'}, field, ...others);
    const leave = (event?: FocusEvent): void => {
      const to = event?.relatedTarget as Node | null | undefined;
      // In Firefox a press gives the focus to the link around the element first, if there is one.
      if (!panel.contains(to ?? null) && !to?.contains(this.#root.host)) panel.remove();
    };
    const close = (): void => {
      // Removing it moves the focus, which would remove it once more.
      panel.removeEventListener('focusout', leave);
      leave();
      if (pressed) focusBack(this.#root, pressed.part[1] ?? '');
    };
    panel.addEventListener('click', (event) => {
      // Whatever the element stands in has not been pressed.
      if (!(event.target as Element).closest('a')) event.preventDefault();
    });
    // A reader who goes elsewhere stays there.
    panel.addEventListener('focusout', leave);
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    this.#root.querySelector('[part=base]')?.append(panel);
    field.focus();
    field.select();
    return (this.#close = close);
  }
}

/** The message stands below the element, on the side where there is room; the field over it, so that no words are covered. */
const styles = css`
  [part='status']:not(:empty),
  div[part='panel']:not([popover]) {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    box-sizing: border-box;
    color: CanvasText;
    inline-size: max-content;
    inset-block-start: 100%;
    inset-inline-start: 0;
    max-inline-size: min(22em, 90vw);
    padding: 0.5em 0.75em;
    position: absolute;
    z-index: 1;
  }
  [part='status'] {
    pointer-events: none;
  }
  [part='status'] button {
    block-size: auto;
    margin-block-start: 0.5em;
    min-block-size: 24px;
    padding: 0.5em 0.75em;
    pointer-events: auto;
  }
  div[part='panel']:not([popover]) {
    inset-block-start: 0;
    min-block-size: var(--_row);
  }
  input {
    box-sizing: border-box;
    font: inherit;
    inline-size: 20em;
    max-inline-size: 100%;
  }
  @supports (position-area: end) {
    [part='base'] {
      anchor-name: --base;
    }
    [part='status']:not(:empty),
    div[part='panel']:not([popover]) {
      inset: auto;
      position: fixed;
      position-anchor: --base;
      position-area: self-block-end span-self-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
    }
    div[part='panel']:not([popover]) {
      position-area: span-self-block-end span-self-inline-end;
      position-try-fallbacks: flip-inline;
    }
  }
`;

const all = new WeakMap<ShadowRoot, Status>();

/** The status of an element, made when it first has something to say. */
export function statusOf(root: ShadowRoot): Status {
  let status = all.get(root);
  if (!status) {
    addEventListener('pagehide', hushAll);
    all.set(root, (status = new Status(root)));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(styles)];
  }
  return status;
}
