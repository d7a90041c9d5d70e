import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {hasTag, pickedFor, pickedTags, shareFor} from '../browser/index.js';
import {watchHead} from '../browser/watch-head.js';
import {unique} from '../core/text.js';
import {html} from './dom.js';
import {OwnTag} from './own-tag.js';
import {type Frame, Tagging} from './tagging.js';
import {tagProperties} from './tag-properties.js';
import {tagBarStyles} from './tag-styles.js';

/** How many of the tags that a page has are offered: some have fifty, for search engines. The others are suggested. */
const OFFERED = 8;

/**
 * The tags of the page, to be picked with one press each, and a field for one of the reader's own. What is picked goes along
 * with the next share of the page.
 *
 * @element tag-bar
 * @fires {TagChangeEvent} tag-change - Once for each change.
 * @csspart base - Everything.
 * @csspart list - The list of tags.
 * @csspart item - A tag with its links.
 * @csspart button - A toggle, and the control that adds.
 * @csspart picked - A toggle while its tag is picked.
 * @csspart icon - The mark in a control.
 * @csspart label - The tag in a toggle.
 * @csspart page - The link to the site's own page of a tag.
 * @csspart place - A link to a tag's page on a platform; the platform's id is a part too.
 * @csspart form - The field for a tag of the reader's own, and what belongs to it.
 * @csspart field - The field itself.
 * @csspart add - The control that adds what is written.
 * @csspart status - Speaks results.
 * @cssproperty [--share-size=44px] - Height of the controls.
 * @cssproperty [--share-gap=8px] - Room between tags.
 * @cssproperty [--share-radius=8px] - Rounding of corners.
 * @cssproperty --share-color - Colour of a tag that is picked.
 * @cssproperty --share-background - What a tag that is picked is filled with.
 * @cssproperty [--share-icon-size=1em] - Size of marks.
 * @cssproperty --share-font - Font of the tags. Default: the page's.
 */
export class TagBarElement extends ReactiveElement {
  /** Which of the properties below are attributes, for Lit. @internal */
  static override properties: PropertyDeclarations = {
    ...tagProperties,
    tags: {},
  };

  /** Address that tags are picked for. Default: the page's own. */
  declare url: string | undefined;
  /** Plain words without `#`, separated by spaces, or by commas. Default: the first eight tags of the page. */
  declare tags: string | readonly string[] | undefined;
  /** Style: `brand` (default), `mono`, `outline`, `plain`. */
  declare variant: string | undefined;
  /** Height of the controls in pixels, 24 to 64. Default: 44. */
  declare size: string | number | undefined;
  /** Keeps what is picked here on this device, also to suggest it on other pages of the site. */
  declare remember: boolean;
  /** What the addresses of the site's own tag pages begin with: each tag then has a link to its page. */
  declare tagBase: string | undefined;
  /** Ids of platforms whose pages of the tags are linked: `mastodon bluesky`. */
  declare browse: string | readonly string[] | undefined;

  readonly #tagging: Tagging = new Tagging(
    this,
    () => shareFor({url: this.url, tags: this.tags}, this, true),
    tagBarStyles,
  );
  readonly #internals = this.attachInternals();
  #frame: Frame | undefined;
  #own: OwnTag | undefined;
  /** What has been shown for an address stays: a tag that is let go can be picked again. */
  #shown: {readonly url: string; readonly tags: readonly string[]} = {url: '', tags: []};

  constructor() {
    super();
    this.remember = false;
  }

  /** Called by the browser. @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchHead(this, false);
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    watchHead(this, this.isConnected && !(this.url && this.tags));
    const {words, share} = this.#tagging;
    // The host's own `role` and `aria-label` go before these.
    this.#internals.role = 'group';
    this.#internals.ariaLabel = words.bar;
    this.#own ??= new OwnTag((tag) => {
      this.#tagging.pick(tag, true);
    });
    this.#frame ??= {list: html('ul', {part: 'list', role: 'list'}), item: 'li', others: [this.#own.form]};
    const all = share?.tags ?? [];
    const offered = this.tags ? all : all.slice(0, OFFERED);
    const tags = unique([...offered, ...this.#seen(share?.url ?? '')]);
    const known = unique([...all, ...[...pickedTags().values()].flat()]);
    this.#own.update(
      words,
      known.filter((tag) => !hasTag(tags, tag)),
    );
    this.#tagging.draw(this.#frame, share, tags);
    // Last: to give back the focus asks for an update, which this one is.
    super.update(changed);
  }

  /** The reader's tags for an address, with those that were let go since. */
  #seen(url: string): readonly string[] {
    const before = this.#shown.url === url ? this.#shown.tags : [];
    this.#shown = {url, tags: unique([...before, ...pickedFor(url)])};
    return this.#shown.tags;
  }
}
