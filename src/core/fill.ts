import {isWeb} from './endpoint.js';
import {longest} from './longest.js';
import {own} from './own.js';
import type {Field, Platform} from './platform.js';
import type {Share} from './share.js';
import {joinTags, platformTags} from './tags.js';
import {within} from './within.js';

/** Blank line between title, text, tags and link. */
const GAP = '\n\n';
/** Length of an address that browsers, servers and handlers still take: mail programs on Windows far less than the web. */
const LONGEST = {web: 8000, handler: 2000};

/** A platform's fields, filled. */
export interface Filled {
  readonly address: string;
  /** The composed message, whether or not the platform has a parameter for it. */
  readonly body: string;
}

/** What of a share may be shortened or left out. */
type Parts = Required<Pick<Share, 'title' | 'text' | 'tags' | 'via' | 'image'>>;
const NONE: Parts = {title: '', text: '', tags: [], via: '', image: ''};

/**
 * Fills a share into a platform's fields. Where it is too much, the link stays whole; then come, each as far as there is
 * room, credit and picture (whole or not at all), the title (cut), the tags (one by one), the text (cut).
 *
 * @param url The share's address, with campaign tags if there are any.
 */
export function fill(platform: Platform, given: Share, endpoint: string, url: string): Filled {
  const prompt = own(platform, 'prompt');
  // Whatever else a page says of itself could tell an assistant what to do.
  const share: Partial<Share> = prompt ? {text: prompt} : given;
  const params = own(platform, 'params') ?? {};
  const limits = own(platform, 'limits') ?? {};
  const [post, bytes, unit] = [own(limits, 'post'), own(limits, 'bytes'), own(limits, 'unit')];
  // The platform's own short link stands in for ours when the post is measured.
  const link = '-'.repeat(own(limits, 'link') ?? url.length);
  const apart = (field: Field): boolean => Object.hasOwn(params, field);
  const encode = encoderFor(endpoint);
  const room = isWeb(endpoint) ? LONGEST.web : LONGEST.handler;

  const draft = ({title, text, tags, via, image}: Parts): Filled & {fits: boolean} => {
    const fields: {[F in Field]?: string} = {title, text, via, image, tags: joinTags(platform, tags), url};
    const compose = (end: string): string =>
      [!apart('title') && title, !apart('text') && text, !apart('tags') && fields.tags, !apart('url') && end]
        .filter(Boolean)
        .join(GAP);
    const body = (fields.body = compose(url));
    let [address, joint] = [endpoint, ''];
    for (const field of Object.keys(params) as Field[]) {
      const value = fields[field];
      if (!value) continue;
      address += params[field] ? `${joint}${params[field]}=${encode(value)}` : value;
      joint = '&';
    }
    // The post as the platform will make it of all fields.
    const made = (): string =>
      [
        compose(link),
        apart('url') && link,
        ...(apart('tags') ? tags.map((tag) => `#${tag}`) : []),
        apart('via') && via && `via @${via}`,
      ]
        .filter(Boolean)
        .join(' ');
    const fits =
      address.length <= room &&
      (!post || within(made(), post, unit)) &&
      (!apart('title') || within(title, own(limits, 'title'), unit)) &&
      (!bytes || utf8(made()) <= bytes);
    return {address, body, fits};
  };

  const whole: Parts = {
    title: own(share, 'title') ?? '',
    text: own(share, 'text') ?? '',
    tags: platformTags(platform, own(share, 'tags') ?? []),
    // An account on another network, or an address, is nobody here.
    via: /^[\w-]+$/.exec(own(share, 'via') ?? '')?.[0] ?? '',
    image: own(share, 'image') ?? '',
  };
  const filled = draft(whole);
  if (filled.fits) return filled;

  const {title, text, tags, via, image} = whole;
  let parts = NONE;
  const fits = (more: Partial<Parts>): boolean => draft({...parts, ...more}).fits;
  const add = (more: Partial<Parts>): unknown => fits(more) && (parts = {...parts, ...more});
  add({via});
  add({image});
  add({title: longest(title, (cut) => fits({title: cut}))});
  tags.every((tag) => add({tags: [...parts.tags, tag]}));
  add({text: longest(text, (cut) => fits({text: cut}))});
  return draft(parts);
}

function utf8(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '-').length;
}

/** `%20` for a space everywhere: `mailto:` and `sms:` show a `+` as it is. */
function encoderFor(endpoint: string): (text: string) => string {
  if (!endpoint.startsWith('mailto:')) return encodeURIComponent;
  // RFC 6068, section 5: a line break in a mail body is %0D%0A.
  return (text) => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
}
