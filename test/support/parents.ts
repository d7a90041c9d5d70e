// Boxes that a bar may stand in, and what a reader would find wrong with it there: told by rectangles alone.
import {fixture} from '@open-wc/testing';
import type {ShareBarElement} from '../../src/elements/index.js';
import {controls, more, seen} from './harness.js';

/** What every browser can show, so that the count is the same in all. */
export const TEN = 'copy facebook x bluesky mastodon linkedin reddit whatsapp telegram email';
/** Room between two controls, as the README says. */
export const GAP = 8;

/** Width of what stands beside the bar in some parents. */
const BESIDE = 60;
const beside = `<span style="flex: none; inline-size: ${BESIDE}px; block-size: 20px"></span>`;

interface Parent {
  /** Pixels of the outer box that the bar cannot have. */
  readonly taken?: number;
  /** The bar within its boxes. Their outermost is told how wide it may be. */
  markup(bar: string): string;
  /** Done once it is in the page. */
  begin?(outer: HTMLElement): void;
}

export const parents: Readonly<Record<string, Parent>> = {
  block: {markup: (bar) => `<div style="padding: 0 10px">${bar}</div>`},
  'flex row': {taken: BESIDE, markup: (bar) => `<div style="display: flex">${beside}${bar}</div>`},
  'nested flex': {
    taken: BESIDE,
    markup: (bar) => `<div style="display: flex">${beside}<div style="display: flex">${bar}</div></div>`,
  },
  grid: {
    taken: BESIDE,
    markup: (bar) => `<div style="display: grid; grid-template-columns: auto 1fr">${beside}${bar}</div>`,
  },
  float: {markup: (bar) => `<div style="display: flow-root"><div style="float: left">${bar}</div></div>`},
  'inline-block': {
    markup: (bar) => `<div><div style="display: inline-block; vertical-align: top">${bar}</div></div>`,
  },
  'table cell': {
    taken: BESIDE,
    markup: (bar) =>
      `<div><div style="display: table"><div style="display: table-cell; min-inline-size: ${BESIDE}px"></div>` +
      `<div style="display: table-cell">${bar}</div></div></div>`,
  },
  dialog: {markup: (bar) => `<dialog open style="position: static; margin: 0; padding: 10px">${bar}</dialog>`},
  'modal dialog': {
    markup: (bar) => `<dialog style="margin: 0; padding: 10px">${bar}</dialog>`,
    begin: (outer) => {
      (outer as HTMLDialogElement).showModal();
    },
  },
};

/** A bar in its boxes. */
export interface Spot {
  readonly bar: ShareBarElement;
  /** What the bar stands in. */
  readonly box: HTMLElement;
  /** The outermost box, whose width is set. */
  readonly outer: HTMLElement;
  /** What comes after it. */
  readonly next: HTMLElement;
  /** How many pixels the bar may have. */
  room(): number;
  /** Gives the outermost box so many pixels. */
  resize(width: number): void;
}

/** Puts a bar into a parent; it has not been painted yet. */
export async function place(
  name: string,
  width: number,
  bar = `<share-bar platforms="${TEN}"></share-bar>`,
): Promise<Spot> {
  const {markup, begin, taken = 0} = parents[name] as Parent;
  const frame = await fixture<HTMLElement>(`<div>${markup(bar)}<p>What follows.</p></div>`);
  const [outer, next] = frame.children as unknown as [HTMLElement, HTMLElement];
  const element = outer.querySelector<ShareBarElement>('[platforms]') as ShareBarElement;
  const resize = (pixels: number): void => {
    // A dialog is as wide as what is in it, and so is left to be.
    if (outer.localName === 'dialog') outer.style.maxInlineSize = `${pixels}px`;
    else outer.style.inlineSize = `${pixels}px`;
    outer.dataset['width'] = String(pixels);
  };
  resize(width);
  begin?.(outer);
  return {
    bar: element,
    box: element.parentElement as HTMLElement,
    outer,
    next,
    room: () => Number(outer.dataset['width']) - taken,
    resize,
  };
}

/** Until the next frame has been painted: whatever is wrong then, a reader has seen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The controls that a reader sees. */
export const shown = (bar: Element): HTMLElement[] => controls(bar).filter(seen);

/** How many controls of these widths fit in a row, by trying: all of them, or else some with the one that opens the rest. */
export function mostThatFit(widths: readonly number[], opener: number, room: number, gap: number = GAP): number {
  const row = (these: readonly number[]): number => these.reduce((sum, width) => sum + width + gap, -gap);
  if (row(widths) <= room) return widths.length;
  let best = 0;
  for (let count = 1; count < widths.length; count++) {
    if (row([...widths.slice(0, count), opener]) <= room) best = count;
  }
  return best;
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

/** Rectangle of what is inside padding and border. */
function contentOf(element: HTMLElement): {left: number; right: number} {
  const {left, right} = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const pixels = (...names: string[]): number =>
    names.reduce((sum, name) => sum + parseFloat(style.getPropertyValue(name)), 0);
  return {
    left: left + pixels('padding-left', 'border-left-width'),
    right: right - pixels('padding-right', 'border-right-width'),
  };
}

/** How many pixels of a rectangle one pixel of a style is here. */
function scaleOf(box: Element): number {
  const probe = document.createElement('i');
  probe.style.cssText = 'position: absolute; inline-size: 100px';
  box.append(probe);
  const scale = widthOf(probe) / 100;
  probe.remove();
  return scale;
}

/**
 * What is wrong with a bar that stands in a row; nothing if all is well. `room` is in pixels of rectangles; `rounding` is
 * what may be added to a scroll width, which is in whole pixels: WebKit rounds it up under zoom, and the client width down.
 */
export function faults(
  {bar, box, outer, room}: Pick<Spot, 'bar' | 'box' | 'outer' | 'room'>,
  {rounding = 0} = {},
): string[] {
  const found: string[] = [];
  const all = controls(bar);
  const visible = shown(bar);
  const opener = more(bar);
  const scale = scaleOf(box);
  const gap = GAP * scale;

  const most = (error: number): number => mostThatFit(all.map(widthOf), widthOf(opener), room() + error, gap);
  if (visible.length < most(-1) || visible.length > most(1)) {
    found.push(`${visible.length} shown, ${most(0)} of ${all.length} fit in ${room()} px`);
  }
  if (visible.some((control, i) => control !== all[i])) found.push('not the first ones');
  if (seen(opener) !== visible.length < all.length) {
    found.push(`${seen(opener) ? '' : 'no '}More with ${visible.length} of ${all.length}`);
  }

  const row = seen(opener) ? [...visible, opener] : visible;
  for (const within of new Set([box, outer])) {
    const {left, right} = contentOf(within);
    for (const control of row) {
      const rectangle = control.getBoundingClientRect();
      if (rectangle.left < left - 1 || rectangle.right > right + 1) {
        found.push(`${control.ariaLabel} at ${rectangle.left}–${rectangle.right} in ${left}–${right}`);
      }
    }
    if (within.scrollWidth > within.clientWidth + rounding) {
      found.push(`scrolls ${within.scrollWidth} in ${within.clientWidth} px`);
    }
  }
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls ${scrollWidth} in ${clientWidth} px`);
  const tops = new Set(row.map((control) => Math.round(control.getBoundingClientRect().top)));
  if (tops.size > 1) found.push(`rows at ${[...tops]}`);
  const gaps = row.slice(1).map((control, i) => gapBetween(row[i] as Element, control));
  if (gaps.some((one) => Math.abs(one - gap) > 1)) found.push(`gaps of ${gaps}`);

  for (const control of [...all, opener]) {
    if (!seen(control) && takesFocus(control)) found.push(`${control.ariaLabel} is hidden and takes the focus`);
  }
  return found;
}

/** The name of what has the focus. Names, for an element that fails a comparison takes the runner minutes to print. */
export function focusedName(): string {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  if (!found || found === document.body) return 'nothing';
  const name = found.ariaLabel ?? found.textContent.trim();
  return found.closest('[popover]') ? `${name}, in the panel` : name;
}

/** Pixels between two controls, whichever way they run. */
export function gapBetween(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.max(a.left - b.right, b.left - a.right);
}

/** Whether the focus can be put on it. */
function takesFocus(control: HTMLElement): boolean {
  const root = control.getRootNode() as ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  if (before === control) return true;
  control.focus();
  const taken = root.activeElement === control;
  if (taken) {
    control.blur();
    before?.focus();
  }
  return taken;
}

/** What the window was told of errors meanwhile; a ResizeObserver that runs in circles is one. */
export async function errors(during: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  // The runner's own handler: it would end the test before it can say what happened.
  const {onerror} = window;
  window.onerror = (message) => heard.push(String(message));
  try {
    await during();
    await painted();
    await painted();
  } finally {
    window.onerror = onerror;
  }
  return heard;
}
