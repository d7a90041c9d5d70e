import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isPicked, pickedTags, pickTag, registry, type Words, wordsFor} from '../browser/index.js';
import type {Share, TagWords} from '../core/index.js';
import {browseFiles} from './browse-files.js';
import {sheetOf} from './css.js';
import {html, nodeOf} from './dom.js';
import {sizeRule} from './size-rule.js';
import {sizeOf, variantOf} from './style-of.js';
import {styles} from './styles.js';
import {tagControls} from './tag-controls.js';
import {tagLink} from './tag-link.js';
import type {TagProperties} from './tag-properties.js';
import {tagStyles} from './tag-styles.js';
import {english} from './tag-words.js';
import type {Tree} from './tree.js';
import {listOf} from './words.js';

/** What an element for tags draws, whatever its tags are. */
export interface Frame {
  /** Holds the tags. */
  readonly list: HTMLElement;
  /** The name of the elements in it. */
  readonly item: string;
  /** What stands beside it. */
  readonly others: readonly HTMLElement[];
}

/** Which control one is, whatever has come before it and whatever it is called: its tag, and where it leads. */
function placeOf(control: Element): string {
  const toggle = control.parentElement?.querySelector('button');
  return [toggle?.value, control === toggle || control.part].join();
}

/** What `<tag-button>` and `<tag-bar>` have in common: draws toggles, keeps their state right, follows presses. */
export class Tagging implements ReactiveController {
  readonly #host: ReactiveElement & TagProperties;
  readonly #css: string;
  readonly #read: () => Share | undefined;
  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };
  #drawn = '';
  #base: HTMLElement | undefined;

  constructor(host: ReactiveElement & TagProperties, read: () => Share | undefined, css = '') {
    this.#host = host;
    this.#read = read;
    this.#css = styles + tagStyles + css;
    host.addController(this);
  }

  hostConnected(): void {
    pickedTags();
    registry().watchers.add(this.#redraw);
    // Until then the parser may bring tags.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#redraw, {once: true});
    // What is picked may have changed while the element was in no page.
    this.#redraw();
    if (this.#root.adoptedStyleSheets.length) return;
    this.#root.adoptedStyleSheets = [sheetOf(this.#css)];
    // The page may have become another one since.
    for (const type of ['pointerdown', 'focusin']) this.#root.addEventListener(type, this.#redraw);
    this.#root.addEventListener('click', (event) => {
      const toggle = (event.target as Element).closest<HTMLButtonElement>('[aria-pressed]');
      if (!toggle) return;
      // The element may stand in a card that is a link.
      event.preventDefault();
      this.pick(toggle.value);
    });
  }

  hostDisconnected(): void {
    registry().watchers.delete(this.#redraw);
  }

  /** Picks a tag, or lets one go that is picked. */
  pick(tag: string, picked?: boolean): void {
    const url = this.share?.url;
    if (url) pickTag(url, tag, picked ?? !isPicked(url, tag), this.#host.remember, this.#host);
  }

  /** What the site has shared here, without what the reader has picked. Nothing where there is no address. */
  get share(): Share | undefined {
    return this.#read();
  }

  /** The words of the element. */
  get words(): TagWords & Words {
    const words = wordsFor(this.#host);
    return {...words, ...english, ...words.tags};
  }

  /** Draws these tags of a page, in order; a page without an address has nothing to pick tags for. The focus stays. */
  draw({list, item, others}: Frame, share: Share | undefined, tags: readonly string[]): void {
    if (!share) {
      this.#base?.remove();
      return;
    }
    const size = sizeOf(this.#host.size);
    this.#root.adoptedStyleSheets = [sheetOf(this.#css), sheetOf(sizeRule(size))];
    this.#base ??= html('div', {part: 'base'}, list, ...others);
    this.#base.className = `${variantOf(this.#host.variant)} size-${size} words`;
    if (!this.#base.parentNode) this.#root.append(this.#base);

    const trees = tags.map((tag): Tree => [item, {part: 'item', class: 'tag'}, ...this.#controls(tag)]);
    const drawn = JSON.stringify(trees);
    // A press would be lost with the control that it began on.
    if (drawn !== this.#drawn && list.querySelector(':active')) requestAnimationFrame(this.#redraw);
    else if (drawn !== this.#drawn) {
      const {activeElement} = this.#root;
      const place = activeElement && placeOf(activeElement);
      list.replaceChildren(...trees.map(nodeOf));
      [...list.querySelectorAll<HTMLElement>('a,button')].find((one) => placeOf(one) === place)?.focus();
      this.#drawn = drawn;
    }
    for (const toggle of list.querySelectorAll<HTMLButtonElement>('[aria-pressed]')) {
      const picked = isPicked(share.url, toggle.value);
      toggle.setAttribute('aria-pressed', String(picked));
      toggle.setAttribute('part', picked ? 'button picked' : 'button');
    }
  }

  #controls(tag: string): Tree[] {
    const {words} = this;
    const {tagBase, browse} = this.#host;
    const ids = listOf(browse);
    return [
      ...tagControls(tag, tagLink(tagBase, tag), words),
      ...((ids.length && browseFiles()?.browseLinks(tag, ids, words)) || []),
    ];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
