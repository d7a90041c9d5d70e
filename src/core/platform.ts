/** What a platform is for. Decides the verb of its control: share on, send with, save to, ask. */
export type Kind =
  'social' | 'fediverse' | 'community' | 'message' | 'bookmark' | 'read-later' | 'utility' | 'assistant';

/**
 * A word of ours that a platform has a parameter for. `body` is the composed message: it carries whatever of title, text,
 * tags and url has no parameter of its own.
 */
export type Field = 'url' | 'title' | 'text' | 'body' | 'tags' | 'via' | 'image';

/** How a platform writes tags. */
export interface TagForm {
  /** `hashtag` (default): letters and digits only, several words in CamelCase. `word`: no spaces. `phrase`: as they are. */
  readonly form?: 'hashtag' | 'word' | 'phrase';
  /** Written before each tag, as in `#tea`. */
  readonly prefix?: string;
  /** Written behind each tag. */
  readonly suffix?: string;
  /** Written between two tags. */
  readonly join: string;
  /** How many the platform takes. Default: all. */
  readonly max?: number;
}

/** How much a platform takes. Counted in UTF-16 units where `unit` does not say otherwise. */
export interface Limits {
  /** The whole post: body, link, tags and credit together. */
  readonly post?: number;
  /** The title's own field. */
  readonly title?: number;
  /** `weighted`: as twitter-text counts. `graphemes`: user-perceived characters. */
  readonly unit?: 'weighted' | 'graphemes';
  /** UTF-8 bytes of the whole post. */
  readonly bytes?: number;
  /** What a link counts in the post, however long it is. */
  readonly link?: number;
}

/** Where a platform's facts come from, and when that was last looked at. Not needed at run time: the CDN build drops it. */
export interface Evidence {
  /** Date of the last check, `2026-11-22`. */
  readonly checked: string;
  /** `documented` by the platform, seen in its `source`, used by `peers`, or a web `standard`. */
  readonly source: 'documented' | 'source' | 'peers' | 'standard';
  /** Estimate, 0 to 1, that the address opens a filled-in composer today; or, of one to paste in, that it leads there. */
  readonly confidence: number;
  /** Known steps on the other side before link and text stand in its composer, for a reader who is signed in. */
  readonly steps: number;
  /**
   * Address of the platform's app, up to where its parameters or its text begin: `whatsapp://send?text=`. For the record:
   * nothing opens it, since it does nothing where the app is not installed, and web addresses open the app where it is.
   */
  readonly mobile?: string;
  /** What a reader must have besides an account: `the app`, `a server`. */
  readonly needs?: string;
}

/** A place a share can go, or a means (`native`, `copy`…). Data only. */
export interface Platform {
  /** Lower-case name, the same as the file's: `hackernews`. */
  readonly id: string;
  /** Name as the platform writes it. */
  readonly label: string;
  /** What it is for: decides the verb of its control, and the `utm_medium` of campaigns. */
  readonly kind: Kind;
  /** Other ids that mean this platform. */
  readonly aliases?: readonly string[];
  /** What else readers call it, in any script, for the search behind *More*: `fb`, `ВКонтакте`. */
  readonly knownAs?: readonly string[];
  /**
   * Address up to where the parameters begin, joint included: `https://x.com/intent/post?`. `{instance}` stands for the
   * reader's server and may only be the host. `{base}` at the beginning stands for its base address, with scheme, port and
   * folder: `{base}/bookmarks/new?`. Without an endpoint the platform is a means.
   */
  readonly endpoint?: string;
  /** Where to go while the reader's server is not known. Written like `endpoint`. */
  readonly hub?: string;
  /**
   * Where the reader pastes the link, for a place that takes none in its address: a press copies it, then opens this page.
   * Empty for an app without one: a code to scan is shown.
   */
  readonly paste?: string;
  /**
   * What is asked of an assistant: one line of at most 80 characters that stands before the link. Nothing else of the share
   * goes along, for a page could hide instructions in it; and its control shows the whole of it, however it looks.
   */
  readonly prompt?: string;
  /** The page of all that bears a tag there. `{tag}` stands for it, `{instance}` for a server: `https://{instance}/tags/{tag}`. */
  readonly tagPage?: string;
  /**
   * Our word → the platform's parameter. `url: ''`: the platform takes the address in its path; it stands at the end of the
   * endpoint, as it is.
   */
  readonly params?: {readonly [F in Field]?: string};
  /** Absent: the platform has no place for tags. */
  readonly tags?: TagForm;
  /** How much it takes. Default: as much as an address may hold. */
  readonly limits?: Limits;
  /** Brand colour, `#rrggbb`. Default: a neutral grey. */
  readonly color?: string;
  /** Path data of the mark on a 24×24 grid. */
  readonly icon: string;
  /** Where these facts come from. Ours all have it; one of a site's own needs none. */
  readonly evidence?: Evidence;
}
