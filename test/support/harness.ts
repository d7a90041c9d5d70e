// Drives elements as a reader does, so that tests know nothing of what is inside a shadow root.
import {fixture} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {ReactiveElement} from '@lit/reactive-element';
import type {Platform, ShareDetail} from '../../src/core/index.js';
import {addPlatforms} from '../../src/browser/index.js';
import {fetchSight} from '../../src/browser/fetch-sight.js';
import {fetchBrowse} from '../../src/elements/fetch-browse.js';
import {fetchCode} from '../../src/elements/fetch-code.js';
import {fetchContact} from '../../src/elements/fetch-contact.js';
import {fetchExchange} from '../../src/elements/fetch-exchange.js';
import {fetchKeep} from '../../src/elements/fetch-keep.js';
import {fetchMore} from '../../src/elements/fetch-more.js';
import {fetchServer} from '../../src/elements/fetch-server.js';
import {fetchThanks} from '../../src/elements/fetch-thanks.js';
import '../../src/define/bar.js';
import '../../src/define/button.js';
import {defaultPlatforms} from '../../src/cdn/default-platforms.js';

addPlatforms(...defaultPlatforms);
// What a first touch needs is fetched once for a page, and takes its time under load. Tests of the built files are about that.
before(() =>
  Promise.all([
    fetchBrowse(),
    fetchCode(),
    fetchContact(),
    fetchExchange(),
    fetchKeep(),
    fetchMore(),
    fetchServer(),
    fetchSight(),
    fetchThanks(),
  ]),
);
// A menu that a right press leaves open would take the next test's input.
window.addEventListener('contextmenu', (event) => {
  event.preventDefault();
});

// A press on what a test did not mean opens a tab, which takes the focus of the window from all tests that follow. The
// other engines' drivers pretend that every page has it.
let hadFocus = false;
beforeEach(() => {
  hadFocus = document.hasFocus();
});
afterEach(() => {
  if (hadFocus && !document.hasFocus()) throw new Error('this test has lost the focus of the window');
});

export type ShareElement = ReactiveElement & {share(platform?: string): void};

/** Puts markup on the page and waits until its element has drawn. */
export async function draw<T extends ShareElement>(markup: string): Promise<T> {
  const element = await fixture<T>(markup);
  await element.updateComplete;
  return element;
}

/** The controls of an element's platforms, in order, whether or not there is room for them. */
export function controls(element: Element): HTMLElement[] {
  return [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(':is(a, button):not([part~=more], [popover] *)') ?? []),
  ];
}

/** The control that opens the rest. */
export function more(bar: Element): HTMLElement {
  return bar.shadowRoot?.querySelector('[part~=more]') as HTMLElement;
}

/** Whether a reader sees it, and can get at it. */
export function seen(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

/** The panel behind *More*, if it is open. */
export function panel(bar: Element): HTMLElement | null {
  return bar.shadowRoot?.querySelector<HTMLElement>('[part=panel]:popover-open') ?? null;
}

/**
 * Whether the panel behind *More* is open and has the focus, which comes last, after the panel scrolled to its first line:
 * a press before that would hit what lay there. `:focus` would not tell: WebKit matches it only where the window has the focus.
 */
export function isOpen(bar: Element): boolean {
  return Boolean(bar.shadowRoot?.activeElement?.closest('[popover] li'));
}

/** The control with a name that begins like this. */
export function control(element: Element, name: string): HTMLElement {
  const found = controls(element).find((one) => one.ariaLabel?.startsWith(name));
  if (!found) throw new Error(`no control "${name}" among ${controls(element).map((one) => one.ariaLabel)}`);
  return found;
}

/** Presses with a real mouse. */
export async function pressWithMouse(target: Element, button: 'left' | 'middle' | 'right' = 'left'): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)], button});
  await settle();
}

/**
 * Presses with another button than the left one. WebKitGTK's driver lets go of the left button whichever it held, so that
 * the page gets a click no reader could make; there the event that UI Events asks for is sent instead.
 */
export async function pressWithOther(target: Element, button: 'middle' | 'right'): Promise<void> {
  if (!navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome')) {
    return pressWithMouse(target, button);
  }
  const init = {button: button === 'middle' ? 1 : 2, bubbles: true, composed: true, cancelable: true};
  target.dispatchEvent(new PointerEvent('auxclick', {...init, pointerType: 'mouse'}));
  return settle();
}

/** Until what a press set off has ended, with the frame that shows it. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

export type Told = {type: string} & ShareDetail;

/** What a page is told while something happens; exactly, and in order. */
export async function told(during: () => unknown): Promise<Told[]> {
  const events: Told[] = [];
  const note = (event: Event): void => {
    events.push({type: event.type, ...(event as Event & {detail: ShareDetail}).detail});
  };
  const types = ['share-intent', 'share-outcome'];
  for (const type of types) document.addEventListener(type, note);
  try {
    await during();
    await settle();
  } finally {
    for (const type of types) document.removeEventListener(type, note);
  }
  return events;
}

/** For comparing what happened in which order. */
export const types = ({type}: Told): string => type;

/** Keeps links from leaving the page under test; the press then ends as one that the page prevented. */
export async function stayingHere(during: () => unknown): Promise<void> {
  const stay = (event: Event): void => {
    event.preventDefault();
  };
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stay);
  try {
    await during();
  } finally {
    for (const type of ['click', 'auxclick']) window.removeEventListener(type, stay);
  }
}

/** Warnings given in the console meanwhile. */
export async function warned(during: () => unknown): Promise<string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return lines;
}

/** A platform of the test's own. */
export function platform(id: string, more: Partial<Platform> = {}): Platform {
  return {
    id,
    label: id.toUpperCase(),
    kind: 'social',
    endpoint: `https://${id}.example.com/share?`,
    params: {url: 'url', title: 'title'},
    icon: 'M0 0h24v24H0z',
    ...more,
  };
}
