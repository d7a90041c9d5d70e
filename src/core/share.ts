import {own} from './own.js';
import {ShareError} from './share-error.js';
import {plainTag, saneLine, saneText, unique} from './text.js';

/** What is being passed on: checked, cleaned, frozen. Made by {@link normaliseShare}. */
export interface Share {
  /** Absolute http or https address, serialised by the URL standard, without credentials. */
  readonly url: string;
  /** Headline, on one line. */
  readonly title?: string;
  /** What the sharer says of it; may have several lines. */
  readonly text?: string;
  /** Plain words without `#`; no two differ by case or width only. */
  readonly tags?: readonly string[];
  /** Absolute http or https address of a picture. */
  readonly image?: string;
  /** Account to credit, without `@`. */
  readonly via?: string;
  /** Language of title and text, as BCP 47 writes it. */
  readonly lang?: string;
}

/** What callers may hand in: any of it may be missing, relative or untidy. */
export interface ShareInput {
  /** Address to share, absolute or relative to `base`. The one thing that cannot be done without. */
  readonly url?: string | URL | undefined;
  /** Headline; line breaks become spaces. */
  readonly title?: string | undefined;
  /** What the sharer says of it; may have several lines. */
  readonly text?: string | undefined;
  /** Words, with or without `#`: a list, or a string with commas between them, or spaces if it has no comma. */
  readonly tags?: string | readonly string[] | undefined;
  /** Address of a picture, absolute or relative to `base`. */
  readonly image?: string | URL | undefined;
  /** Account to credit, with or without `@`. */
  readonly via?: string | undefined;
  /** Language of title and text, as BCP 47 writes it. */
  readonly lang?: string | undefined;
}

declare global {
  // For houses without the DOM's types, Node's or a worker's: there `ShareInput` would not compile, or take anything.
  interface URL {
    toJSON(): string;
  }
}

// Remembers what was checked already, so that ten addresses of one share check it once.
const checked = new WeakSet<Share>();

/**
 * Turns input of any quality into a {@link Share}. Leaves the address as the site named it, except that user name and
 * password are dropped; unusable optional fields are left out.
 *
 * @param base What a relative address is relative to.
 * @throws {ShareError} `bad-url` when there is no http or https address.
 */
export function normaliseShare(input: ShareInput, base?: string): Share {
  if (checked.has(input as Share)) return input as Share;
  const url = webAddress(own(input, 'url'), base);
  if (!url) throw new ShareError('bad-url', `not a web address: "${saneLine(own(input, 'url')).slice(0, 80)}"`);
  const fields = {
    title: saneLine(own(input, 'title')),
    text: saneText(own(input, 'text')),
    tags: plainTags(own(input, 'tags')),
    image: webAddress(own(input, 'image'), base),
    via: saneLine(own(input, 'via')).replace(/^[@\s]+/, ''),
    lang: saneLine(own(input, 'lang')),
  };
  const given = Object.entries(fields).filter(([, value]) => value.length);
  const share = Object.freeze({url, ...Object.fromEntries(given)}) as Share;
  checked.add(share);
  return share;
}

/** An absolute http or https address without credentials, or the empty string. */
function webAddress(value: string | URL | undefined, base?: string): string {
  try {
    const written = String(value ?? '');
    // On a base, nothing would become the base itself: every share without a picture would get the page as one.
    if (!written.trim()) return '';
    // A lone surrogate would become U+FFFD inside the address; URL does the same, so no cleaning is needed before it.
    const url = new URL(written, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
    url.username = url.password = '';
    return url.href;
  } catch {
    return '';
  }
}

/**
 * Words from a list or a string. In a string commas part the tags if there are any, else white space does,
 * so that `black tea, cake` keeps its two words together.
 */
function plainTags(value: unknown): readonly string[] {
  const text = saneText(value);
  const list: unknown[] = Array.isArray(value) ? value : text.split(text.includes(',') ? /,+/ : /\s+/);
  return Object.freeze(unique(list.map(plainTag)));
}
