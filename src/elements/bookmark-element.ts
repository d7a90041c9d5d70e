import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {registry, shareFor, wordsFor} from '../browser/index.js';
import type {Campaign, ShareDetail} from '../core/index.js';
import type {ShareBarElement} from './bar-element.js';
import {bookmarkStyles} from './bookmark-styles.js';
import {browserKeys} from './browser-keys.js';
import type {ShareButtonElement} from './button-element.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import {isMissing, rememberPlace, savePlaces} from './save-places.js';
import {type ShareProperties, shareProperties} from './share-properties.js';
import {instancesOf} from './words.js';

/** The element of the first place, and the one of the others. */
type First = HTMLElement &
  Pick<ShareButtonElement, keyof ShareProperties | 'platform' | 'instance' | 'share' | 'updateComplete'>;
type Others = HTMLElement & Pick<ShareBarElement, keyof ShareProperties | 'platforms' | 'instances'>;

const DOWN = 'M5 8h14l-7 8z';

const english = {others: 'Other places to save to', drag: 'Or drag this link to the bookmarks bar:'};

/**
 * Keeps the page in one press, and lets it go in the next: on this device, or with a service. With several places the first
 * is one press, the others are behind a second button.
 *
 * @element bookmark-button
 * @fires {ShareIntentEvent} share-intent - Once for each press, before anything opens. Cancelable; its `share` may be replaced.
 * @fires {ShareOutcomeEvent} share-outcome - How the press ended: `completed` for a page that is kept, `cancelled` by the reader for one that is let go, `opened` for a service.
 * @fires {BookmarkChangeEvent} bookmark-change - What is kept on this device has changed. In other tabs the document sends it.
 * @csspart base - Everything.
 * @csspart button - A control; its platform's id is a part too.
 * @csspart icon - The mark in a control.
 * @csspart label - The word in a control.
 * @csspart more - The control that opens the other places.
 * @csspart panel - Holds the other places.
 * @csspart status - Speaks results.
 * @cssproperty [--share-size=44px] - Width and height of a control.
 * @cssproperty [--share-gap=8px] - Room between the other places.
 * @cssproperty [--share-radius=8px] - Rounding of a control's corners.
 * @cssproperty --share-color - Colour of marks and labels. Default: black or white, whichever contrasts more.
 * @cssproperty --share-background - Colour of controls. Default: the platform's own.
 * @cssproperty [--share-icon-size=50%] - Size of a mark.
 * @cssproperty --share-font - Font of labels. Default: the page's.
 */
export class BookmarkButtonElement extends ReactiveElement {
  /** Which of the properties below are attributes, for Lit. @internal */
  static override properties: PropertyDeclarations = {
    ...shareProperties,
    saveTo: {attribute: 'save-to'},
    instances: {},
  };

  /** Address to keep. Default: the page's own. */
  declare url: string | undefined;
  /** Headline. Default: the page's, if the page is what is kept. Attribute `share-title`. */
  declare shareTitle: string | undefined;
  /** What the site says of it. Default: the page's. */
  declare text: string | undefined;
  /** Plain words without `#`, separated by spaces, or by commas. Default: the page's. */
  declare tags: string | readonly string[] | undefined;
  /** Account to credit, without `@`. Default: the page's. */
  declare via: string | undefined;
  /** Address of a picture. Default: the page's. */
  declare image: string | undefined;
  /** Adds `utm_…` tags to the address that a service gets. A name, or an object. Default: none. */
  declare campaign: string | Campaign | undefined;
  /** Where on the page the button stands, in the site's own word; reported in events, and `utm_content` of a campaign. */
  declare placement: string | undefined;
  /** Adds `utm_…` tags and a random id of each share to the address that a service gets. None under Global Privacy Control and Do-Not-Track. Attribute `share-token`. */
  declare shareToken: boolean;
  /** Style: `brand` (default), `mono`, `outline`, `plain`. */
  declare variant: string | undefined;
  /** Width and height of the control in pixels, 24 to 64. Default: 44. */
  declare size: string | number | undefined;
  /** Shows the word beside the mark. Attribute `show-labels`. */
  declare showLabels: boolean;
  /** Puts the place that the reader chose last first, on this device, and offers to remember their server. */
  declare remember: boolean;
  /** Words to add to the `rel` of links, as `nofollow`. */
  declare rel: string | undefined;
  /** Referrer policy of links. Default: they tell no referrer. */
  declare referrerPolicy: string | undefined;
  /** Where to save, in order: `bookmark` (default) is this device, others are ids of platforms. Attribute `save-to`. */
  declare saveTo: string | readonly string[] | undefined;
  /** Servers by platform: `wallabag=bag.example.org`. Default: the reader's own; where it is not known, a press asks. */
  declare instances: string | readonly string[] | undefined;

  readonly #redraw = (): void => {
    this.requestUpdate();
  };
  #main: First | undefined;
  #more!: HTMLButtonElement;
  #panel!: HTMLElement;

  constructor() {
    super();
    this.showLabels = this.shareToken = this.remember = false;
  }

  /** Does what a press of the first place does. */
  share(): void {
    this.#main?.share();
  }

  /** Called by the browser. @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    registry().watchers.add(this.#redraw);
  }

  /** Called by the browser. @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    registry().watchers.delete(this.#redraw);
    if (this.#main) this.#more.ariaExpanded = 'false';
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const main = (this.#main ??= this.#build());
    const [first = '', ...others] = this.#places;
    this.#tell(main);
    main.platform = first;
    main.instance = instancesOf(this.instances).get(first);
    main.showLabels = this.showLabels;
    void this.#settle(main, first);
    this.#more.hidden = others.length === 0;
    this.#more.ariaLabel = {...english, ...wordsFor(this).keep}.others;
    if (this.#isOpen) this.#fill();
  }

  /** By drawing the first place it is found out that there is none of that name; then the next takes its place. */
  async #settle(main: First, first: string): Promise<void> {
    await main.updateComplete;
    if (isMissing(first)) this.requestUpdate();
    // Until then a script may bring it.
    else if (document.readyState !== 'complete') addEventListener('load', this.#redraw, {once: true});
  }

  /** Hands on what is shared, and how it looks. */
  #tell(inner: ShareProperties): void {
    for (const name of Object.keys(shareProperties)) Object.assign(inner, {[name]: this[name as keyof this]});
  }

  #build(): First {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [sheetOf(bookmarkStyles)];
    const main = html('share-button', {exportparts: 'button, icon, label, panel, status'}) as First;
    const mark = html('svg', {viewBox: '0 0 24 24', 'aria-hidden': 'true'}, html('path', {d: DOWN}));
    const more = html('button', {part: 'more', type: 'button', 'aria-expanded': 'false'}, mark) as HTMLButtonElement;
    const panel = html('div', {part: 'panel', popover: '', role: 'group', tabindex: '-1'});
    // A press of the button leaves it alone, and closes it by itself.
    more.popoverTargetElement = panel;
    more.addEventListener('click', (event) => {
      // The element may stand in a card that is a link.
      event.preventDefault();
      if (this.#isOpen) panel.hidePopover();
      else this.#open();
    });
    panel.addEventListener('click', (event) => {
      const path = event.composedPath();
      const within = path.slice(0, path.indexOf(panel));
      if (!within.some((one) => one instanceof HTMLAnchorElement)) event.preventDefault();
    });
    panel.addEventListener('beforetoggle', ({newState}) => {
      if (newState === 'closed' && panel.contains(root.activeElement)) more.focus();
    });
    panel.addEventListener('toggle', () => {
      more.ariaExpanded = String(this.#isOpen);
    });
    root.addEventListener('share-outcome', (event) => {
      this.#saved((event as Event & {detail: ShareDetail}).detail);
    });
    root.append(html('div', {part: 'base'}, main, more, panel));
    this.#more = more;
    this.#panel = panel;
    return main;
  }

  get #places(): string[] {
    return savePlaces(this.saveTo, this.remember);
  }

  get #isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  #open(): void {
    this.#panel.replaceChildren();
    this.#fill();
    this.#panel.showPopover();
    this.#more.ariaExpanded = 'true';
  }

  /** The other places, and how to make a bookmark of the browser's own, which no page can. */
  #fill(): void {
    const {others: name, drag} = {...english, ...wordsFor(this).keep};
    let bar = this.#panel.querySelector<Others>('share-bar');
    if (!bar) {
      bar = html('share-bar', {
        layout: 'column',
        exportparts: 'button, icon, label, status',
      }) as Others;
      const share = shareFor({url: this.url, title: this.shareTitle}, this);
      const link = share ? [drag, html('a', {href: share.url}, share.title ?? share.url)] : [];
      const keys = browserKeys(wordsFor(this).keep);
      this.#panel.append(bar, html('p', {}, keys), html('p', {}, ...link.flatMap((part) => [part, ' '])));
    }
    this.#panel.ariaLabel = bar.ariaLabel = name;
    this.#tell(bar);
    bar.showLabels = true;
    bar.instances = this.instances;
    bar.platforms = this.#places.slice(1);
  }

  #saved({outcome, platform}: ShareDetail): void {
    if (outcome !== 'opened' && outcome !== 'completed') return;
    if (this.#isOpen) this.#panel.hidePopover();
    if (!this.remember) return;
    rememberPlace(platform);
    this.requestUpdate();
  }
}
