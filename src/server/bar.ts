import type {BarWords, Platform, ShareInput} from '../core/index.js';

/** What a bar made on a server is told. What the element would read from the page must be given here. */
export interface BarInput {
  /**
   * Objects, in order. The system sheet is put last, for only a browser can tell whether it has one; one that has not gives
   * its place back, which in a column is a line.
   */
  readonly platforms: readonly Platform[];
  /** What is shared. Its `url` is absolute. */
  readonly share: ShareInput & {readonly url: string | URL};
  /** Servers by platform: `{mastodon: 'mastodon.social'}`. Default: the platform's hub, and the reader's own once they have named it. */
  readonly instances?: Readonly<Record<string, string>> | undefined;
  /** Adds `utm_…` tags of this campaign to the shared address. */
  readonly campaign?: string | undefined;
  /** Where on the page the bar stands, in the site's own word; told in events. */
  readonly placement?: string | undefined;
  /** Default: `brand`. */
  readonly variant?: 'brand' | 'mono' | 'outline' | 'plain' | undefined;
  /** Width and height of a control in pixels, 24 to 64. Default: 44. */
  readonly size?: number | undefined;
  /** Shows words beside the marks. */
  readonly showLabels?: boolean | undefined;
  /** Default: `row`, one line, what does not fit behind *More*. */
  readonly layout?: 'row' | 'column' | 'wrap' | undefined;
  /** How many are shown at most. Default: as many as fit. */
  readonly max?: number | undefined;
  /** Words to add to the `rel` of links. */
  readonly rel?: string | undefined;
  /** Referrer policy of links. Default: they tell no referrer. */
  readonly referrerPolicy?: string | undefined;
  /** Name of the bar. Default: the locale's, `Share this page`. */
  readonly label?: string | undefined;
  /** From `waft/locales/`; the page must have it too. Default: English. */
  readonly locale?: BarWords | undefined;
  /** Nonce of the style sheet inside, where `style-src` asks for one. */
  readonly nonce?: string | undefined;
  /** Address of a file that holds `barCss()`, linked in place of a style sheet inside. */
  readonly stylesheet?: string | undefined;
}
