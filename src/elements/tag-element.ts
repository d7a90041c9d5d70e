import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {shareFor} from '../browser/index.js';
import {plainTag} from '../core/text.js';
import {html} from './dom.js';
import {type Frame, Tagging} from './tagging.js';
import {tagProperties} from './tag-properties.js';

/**
 * A tag that a reader picks with one press: it goes along with the next share of the page. A second press lets it go.
 *
 * @element tag-button
 * @fires {TagChangeEvent} tag-change - Once for each change.
 * @csspart base - Everything.
 * @csspart item - The tag with its links.
 * @csspart button - The toggle.
 * @csspart picked - The toggle while the tag is picked.
 * @csspart icon - The mark in a control.
 * @csspart label - The tag in the toggle.
 * @csspart page - The link to the site's own page of the tag.
 * @csspart place - A link to the tag's page on a platform; the platform's id is a part too.
 * @cssproperty [--share-size=44px] - Height of the controls.
 * @cssproperty [--share-radius=8px] - Rounding of their corners.
 * @cssproperty --share-color - Colour of a tag that is picked.
 * @cssproperty --share-background - What a tag that is picked is filled with.
 * @cssproperty [--share-icon-size=1em] - Size of marks.
 * @cssproperty --share-font - Font of the tag. Default: the page's.
 */
export class TagButtonElement extends ReactiveElement {
  /** Which of the properties below are attributes, for Lit. @internal */
  static override properties: PropertyDeclarations = {
    ...tagProperties,
    tag: {},
  };

  /** Address that tags are picked for. Default: the page's own. */
  declare url: string | undefined;
  /** Style: `brand` (default), `mono`, `outline`, `plain`. */
  declare variant: string | undefined;
  /** Height of the controls in pixels, 24 to 64. Default: 44. */
  declare size: string | number | undefined;
  /** Keeps what is picked here on this device. */
  declare remember: boolean;
  /** The tag, with or without `#`. */
  declare tag: string | undefined;
  /** What the addresses of the site's own tag pages begin with: each tag then has a link to its page. */
  declare tagBase: string | undefined;
  /** Ids of platforms whose pages of the tag are linked: `mastodon bluesky`. */
  declare browse: string | readonly string[] | undefined;

  readonly #tagging: Tagging = new Tagging(this, () => shareFor({url: this.url}, this, true));
  #frame: Frame | undefined;

  constructor() {
    super();
    this.remember = false;
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    const tag = plainTag(this.tag);
    this.#frame ??= {list: html('div', {}), item: 'div', others: []};
    this.#tagging.draw(this.#frame, this.#tagging.share, tag ? [tag] : []);
    // Last: to give back the focus asks for an update, which this one is.
    super.update(changed);
  }
}
