import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from '@lit/reactive-element';
import type {Campaign} from '../core/index.js';
import {saneLine} from '../core/text.js';
import {shareProperties} from './share-properties.js';
import {Sharing} from './sharing.js';
import {styleOf} from './style-of.js';
import {styles} from './styles.js';
import type {Tree} from './tree.js';

/**
 * One button of a share bar, on its own.
 *
 * @element share-button
 * @fires {ShareIntentEvent} share-intent - Once for each press, before anything opens. Cancelable; its `share` may be replaced.
 * @fires {ShareOutcomeEvent} share-outcome - How the press ended, as far as anybody can know.
 * @csspart button - The control; its platform's id is a part too.
 * @slot thanks - Shown after a share, once for each page view, until the reader puts it away.
 * @slot icon-x - A mark in place of the platform's; `x` stands for its id.
 * @csspart base - Everything.
 * @csspart icon - The mark.
 * @csspart label - The word.
 * @csspart panel - Holds a code to scan; or the link where it could not be copied.
 * @csspart status - Speaks results.
 * @csspart thanks - Holds the slot of that name.
 * @cssproperty [--share-size=44px] - Width and height of the control.
 * @cssproperty [--share-radius=8px] - Rounding of its corners.
 * @cssproperty --share-color - Colour of the mark. Default: black or white, whichever contrasts more.
 * @cssproperty --share-background - Colour of the control. Default: the platform's own.
 * @cssproperty [--share-icon-size=50%] - Size of the mark.
 */
export class ShareButtonElement extends ReactiveElement {
  /** Which of the properties below are attributes, for Lit. @internal */
  static override properties: PropertyDeclarations = {...shareProperties, platform: {}, instance: {}};

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
  /** Where on the page the button stands, in the site's own word; reported in events, and `utm_content` of a campaign. */
  declare placement: string | undefined;
  /** Adds `utm_…` tags and a random id of each share to its address and to its events, so that a visit is tied to a share. None under Global Privacy Control and Do-Not-Track. Attribute `share-token`. */
  declare shareToken: boolean;
  /** Style: `brand` (default), `mono`, `outline`, `plain`. */
  declare variant: string | undefined;
  /** Width and height of the control in pixels, 24 to 64. Default: 44. */
  declare size: string | number | undefined;
  /** Shows the word beside the mark. Attribute `show-labels`. */
  declare showLabels: boolean;
  /** Offers to remember the reader's server on this device with the box ticked. */
  declare remember: boolean;
  /** Words to add to the `rel` of the link, as `nofollow`. */
  declare rel: string | undefined;
  /** Referrer policy of the link. Default: it tells no referrer. */
  declare referrerPolicy: string | undefined;
  /** Id of the platform. */
  declare platform: string | undefined;
  /** The server, `mastodon.social`, for a platform that has many. Default: the reader's own; where it is not known, a press asks. */
  declare instance: string | undefined;

  readonly #sharing = new Sharing(this, styles);

  constructor() {
    super();
    this.showLabels = this.shareToken = this.remember = false;
  }

  /** Does what a press does. */
  share(): void {
    this.#sharing.press();
  }

  /** Lit's hook: draws. @internal */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const [platform, instance] = [saneLine(this.platform), saneLine(this.instance)];
    this.#sharing.draw({
      ids: platform ? [platform] : [],
      style: styleOf(this),
      recent: false,
      arrange: ([control]) => control as Tree,
      order: (platforms) => platforms,
      instances: new Map(platform && instance ? [[platform, instance]] : []),
    });
  }
}
