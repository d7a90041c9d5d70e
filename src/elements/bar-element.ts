import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import {onSight, recentFirst, registry} from '../browser/index.js';
import type {Campaign} from '../core/index.js';
import {barStyles} from './bar-styles.js';
import {onContact} from './contact.js';
import type {Design} from './content.js';
import {listOfControls} from './list.js';
import {keepFitting, show, showAll, stopFitting} from './overflow.js';
import {flag, shareProperties} from './share-properties.js';
import {Sharing} from './sharing.js';
import {layoutOf, styleOf} from './style-of.js';
import {styles} from './styles.js';
import {countOf, instancesOf, listOf} from './words.js';

const css = styles + barStyles;

/** The platforms of a bar that names none. */
const DEFAULT = 'native copy facebook x bluesky mastodon linkedin reddit whatsapp telegram email';

/** Those of them that the page has. A page that has none has forgotten to add them: it is told so of the first that all can use. */
function defaults(): string[] {
  const known = listOf(DEFAULT).filter((id) => registry().platforms.has(id));
  return known.length ? known : ['copy'];
}

/**
 * A row of one-press buttons that pass the page on: real links to real places, and the browser's own means.
 *
 * @element share-bar
 * @fires {ShareIntentEvent} share-intent - Once for each press, before anything opens. Cancelable; its `share` may be replaced.
 * @fires {ShareOutcomeEvent} share-outcome - How the press ended, as far as anybody can know.
 * @fires {CustomEvent<ImpressionDetail>} share-impression - With the attribute `impressions`: half of it has been in sight for a second.
 * @slot item - A control of the site's own, before the others.
 * @slot thanks - Shown after a share, once for each page view, until the reader puts it away.
 * @slot icon-x - A mark in place of a platform's; `x` stands for its id.
 * @csspart base - Everything.
 * @csspart list - The list of controls.
 * @csspart item - One entry of the list.
 * @csspart button - A control; its platform's id is a part too.
 * @csspart icon - The mark in a control.
 * @csspart label - The word in a control.
 * @csspart more - The control that opens the rest.
 * @csspart panel - Holds the rest; a code to scan; or the link where it could not be copied.
 * @csspart status - Speaks results.
 * @csspart thanks - Holds the slot of that name.
 * @cssproperty [--share-size=44px] - Width and height of a control.
 * @cssproperty [--share-gap=8px] - Room between controls.
 * @cssproperty [--share-radius=8px] - Rounding of a control's corners.
 * @cssproperty --share-color - Colour of marks and labels. Default: black or white, whichever contrasts more.
 * @cssproperty --share-background - Colour of controls. Default: the platform's own.
 * @cssproperty [--share-icon-size=50%] - Size of a mark.
 * @cssproperty --share-font - Font of labels. Default: the page's.
 */
export class ShareBarElement extends ReactiveElement {
  /** Which of the properties below are attributes, for Lit. @internal */
  static override properties: PropertyDeclarations = {
    ...shareProperties,
    platforms: {},
    instances: {},
    max: {},
    layout: {},
    recent: {converter: flag},
    impressions: {converter: flag},
  };

  /** Address to share. Default: the page's own. */
  declare url: string | undefined;
  /** Headline. Default: the page's, if the page is what is shared. Attribute `share-title`. */
  declare shareTitle: string | undefined;
  /** What the site says of it. Default: the page's. */
  declare text: string | undefined;
  /** Plain words without `#`, separated by spaces, or by commas. Default: the page's. */
  declare tags: string | readonly string[] | undefined;
  /** Account to credit, without `@`. Default: the page's. */
  declare via: string | undefined;
  /** Address of a picture. Default: the page's. */
  declare image: string | undefined;
  /** Adds `utm_…` tags to the shared address. A name, or an object. Default: none. */
  declare campaign: string | Campaign | undefined;
  /** Where on the page the bar stands, in the site's own word; reported in events, and `utm_content` of a campaign. */
  declare placement: string | undefined;
  /** Adds `utm_…` tags and a random id of each share to its address and to its events, so that a visit is tied to a share. None under Global Privacy Control and Do-Not-Track. Attribute `share-token`. */
  declare shareToken: boolean;
  /** Style: `brand` (default), `mono`, `outline`, `plain`. */
  declare variant: string | undefined;
  /** Width and height of a control in pixels, 24 to 64. Default: 44. */
  declare size: string | number | undefined;
  /** Shows words beside the marks. Attribute `show-labels`. */
  declare showLabels: boolean;
  /** Offers to remember the reader's server on this device with the box ticked. */
  declare remember: boolean;
  /** Words to add to the `rel` of links, as `nofollow`. */
  declare rel: string | undefined;
  /** Referrer policy of links. Default: they tell no referrer. */
  declare referrerPolicy: string | undefined;
  /** Ids of platforms, in order, separated by spaces or commas. Default: `native copy facebook x bluesky mastodon linkedin reddit whatsapp telegram email`, as far as they have been added. */
  declare platforms: string | readonly string[] | undefined;
  /** Servers by platform: `mastodon=mastodon.social`. Default: the reader's own; where it is not known, a press asks. */
  declare instances: string | readonly string[] | undefined;
  /** How many are shown at most; the rest is behind *More*. Default: as many as fit. */
  declare max: string | number | undefined;
  /** `row` (default): one line, what does not fit behind *More*. `column`. `wrap`: as many lines as it takes. */
  declare layout: string | undefined;
  /** Puts those that the reader used last first; remembered on this device. */
  declare recent: boolean;
  /** Sends `share-impression` once half of the bar has been in sight for a second. */
  declare impressions: boolean;

  readonly #sharing = new Sharing(this, css, (event, shown) => {
    this.#openMore(event, shown);
  });
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.showLabels = this.shareToken = this.remember = this.recent = this.impressions = false;
  }

  /** Does what a press of a platform's control does; of the first one if none is named. */
  share(platform?: string): void {
    this.#sharing.press(platform);
  }

  /** Called by the browser: watches the room there is. @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#fit();
  }

  /** Called by the browser: ends the watch and closes the panel. @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#list) stopFitting(this.#list);
    // An open panel closes without a word when its bar leaves the page.
    this.#list?.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', 'false');
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const before = this.#list;
    const words = this.#sharing.draw({
      ids: listOf(this.platforms ?? defaults()),
      style: styleOf(this, layoutOf(this.layout)),
      recent: this.recent,
      instances: instancesOf(this.instances),
      arrange: listOfControls,
      order: (platforms) => (this.recent ? recentFirst(platforms) : platforms),
    });
    if (before && before !== this.#list) stopFitting(before);
    this.#fit();
    if (this.impressions) {
      onSight(({watchImpression}) => {
        watchImpression(this, () => this.#sharing.share());
      });
    }
    // The host's own `role` and `aria-label` go before these.
    this.#internals.role = 'group';
    this.#internals.ariaLabel = words.bar;
  }

  #fit(): void {
    const list = this.#list;
    // Nobody would end the watch on a list that is in no page.
    if (!list || !this.isConnected) return;
    const own = this.querySelector(':scope > [slot=item]') ? 1 : 0;
    const max = countOf(this.max) + own;
    if (list.matches('.row *')) keepFitting(list, max);
    else show(list, max);
  }

  #openMore(event: Event, shown: Design): void {
    // A bar may stand in a card that is a link.
    event.preventDefault();
    const without = (): void => {
      if (this.#list) showAll(this.#list);
    };
    void onContact(({openMore}) => void openMore(this.renderRoot as ShadowRoot, shown, without), without);
  }

  get #list(): Element | null | undefined {
    return this.shadowRoot?.querySelector('ul');
  }
}
