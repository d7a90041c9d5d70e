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
 */
export function fill(platform: Platform, share: Share, endpoint: string): Filled {
  const {url} = share;
  const params = own(platform, 'params') ?? {};
  // Unlimited, spelt out to hide what a page may have added to `Object.prototype`.
  const limits = {post: 0, title: 0, bytes: 0, link: url.length, unit: undefined, ...own(platform, 'limits')};
  const apart = (field: Field): boolean => Object.hasOwn(params, field);
  const encode = encoderFor(endpoint);
  const room = endpoint.startsWith('http') ? LONGEST.web : LONGEST.handler;

  const draft = ({tags, ...parts}: Parts): Filled & {post: string} => {
    const fields: {[F in Field]?: string} = {...parts, tags: joinTags(platform, tags), url};
    const compose = (link: string): string =>
      (['title', 'text', 'tags', 'url'] as const)
        .filter((field) => !apart(field))
        .map((field) => (field === 'url' ? link : fields[field]))
        .filter(Boolean)
        .join(GAP);
    const body = (fields.body = compose(url));
    const pairs = (Object.entries(params) as [Field, string][]).filter(([field]) => fields[field]);
    // The post as the platform will make it of all fields, its own short link in the link's place.
    const link = '-'.repeat(limits.link);
    const around = [
      apart('url') && link,
      ...(apart('tags') ? tags.map((tag) => `#${tag}`) : []),
      parts.via && apart('via') && `via @${parts.via}`,
    ];
    return {
      address: endpoint + pairs.map(([field, name]) => `${name}=${encode(fields[field] ?? '')}`).join('&'),
      body,
      post: [compose(link), ...around].filter(Boolean).join(' '),
    };
  };
  const fits = (parts: Parts): boolean => {
    const {address, post} = draft(parts);
    return (
      address.length <= room &&
      within(post, limits.post, limits.unit) &&
      (!apart('title') || within(parts.title, limits.title, limits.unit)) &&
      (!limits.bytes || utf8(post) <= limits.bytes)
    );
  };

  let parts: Parts = {...NONE, ...share, tags: platformTags(platform, own(share, 'tags') ?? [])};
  if (!fits(parts)) {
    const {title, text, tags, via, image} = parts;
    parts = NONE;
    const add = (more: Partial<Parts>): boolean => fits({...parts, ...more}) && Boolean((parts = {...parts, ...more}));
    add({via});
    add({image});
    add({title: longest(title, (cut) => fits({...parts, title: cut}))});
    tags.every((tag) => add({tags: [...parts.tags, tag]}));
    add({text: longest(text, (cut) => fits({...parts, text: cut}))});
  }
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
