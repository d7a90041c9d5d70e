import {decodeEntities} from './entities.js';

/** A link of a bookmark file, as it is written there. */
export interface Link {
  /** Where in the file it begins, from 1. */
  readonly line: number;
  /** Any text: it is for others to say whether it is an address. */
  readonly url: string;
  readonly title: string;
  /** Its own, and the names of the folders around it. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970; 0 if the file does not say. */
  readonly added: number;
  /** The file ends within it. */
  readonly torn?: true;
}

/** Longest tag, comment or name that is waited for. Icons are written into tags, of some kilobytes each. */
const LONGEST = 1 << 20;

/** Folders in folders that become tags: nobody sorts deeper, and each link would carry them all. */
const DEEPEST = 50;

/** What ends a tag, what hides such an end, and what may yet turn out to hide one. */
const END = /=\s*(?:"[^"]*"|'[^']*')|=\s*(?:"[^"]*|'[^']*)$|>/g;

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

/** Where a tag ends that begins here; -1 if its end is not here yet. */
function endOf(text: string, from: number): number {
  END.lastIndex = from;
  for (let found = END.exec(text); found; found = END.exec(text)) if (found[0] === '>') return found.index;
  return -1;
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(ATTRIBUTE)]
      .slice(1)
      .map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/** Seconds, as browsers write them; some services write thousandths, or millionths. */
function timeOf(written = ''): number {
  const number = /^\d{1,17}$/.test(written) ? Number(written) : 0;
  return number < 1e11 ? number * 1000 : number < 1e14 ? number : Math.floor(number / 1000);
}

const plain = (written: string): string => decodeEntities(written).replace(/\s+/g, ' ').trim();

/**
 * Reads a bookmark file (`NETSCAPE-Bookmark-file-1`), of which it holds one piece at a time: nothing of it is made into a
 * document, so nothing of it can run. Folders become tags, save those that every browser has.
 */
export class BookmarkFileReader {
  #text = '';
  #line = 1;
  /** Names of the folders that are open; empty for one without a name of the reader's. */
  readonly #folders: string[] = [];
  /** Of the folder whose list comes next. */
  #folder = '';
  #collected = '';
  #open: 'a' | 'h3' | undefined;
  #attributes = new Map<string, string>();
  #began = 1;

  /** Takes the next piece; gives the links that end in it. */
  *read(piece: string): Generator<Link> {
    this.#text += piece;
    yield* this.#links();
    // What never ends is let go, or it would fill the memory.
    if (this.#text.length > LONGEST) this.#pass(LONGEST);
  }

  /** The file has ended: gives the link that was open, if there is one. */
  *end(): Generator<Link> {
    const isTorn = /^<a\s/i.test(this.#text);
    if (!isTorn) this.#collect(this.#text);
    yield* this.#close();
    if (!isTorn) return;
    this.#begin(this.#text);
    for (const link of this.#close()) yield {...link, torn: true};
  }

  *#links(): Generator<Link> {
    for (;;) {
      const start = this.#text.indexOf('<');
      this.#collect(this.#pass(start < 0 ? this.#text.length : start));
      if (start < 0) return;
      const isComment = this.#text.startsWith('<!--');
      // The beginning of a comment may be torn.
      if (!isComment && '<!--'.startsWith(this.#text)) return;
      if (/^<[^a-z/!?]/i.test(this.#text)) {
        // Somebody's "a < b".
        this.#collect(this.#pass(1));
        continue;
      }
      const end = isComment ? this.#text.indexOf('-->', 4) + 2 : endOf(this.#text, 0);
      if (end < 2) return;
      yield* this.#meet(this.#text.slice(0, end + 1));
      this.#pass(end + 1);
    }
  }

  *#meet(tag: string): Generator<Link> {
    const [, name = ''] = /^<(\/?[a-z][a-z0-9]*)/i.exec(tag) ?? [];
    switch (name.toLowerCase()) {
      case 'a':
      case 'h3':
        yield* this.#close();
        this.#begin(tag);
        break;
      case 'dl':
        yield* this.#close();
        this.#folders.push(this.#folders.length < DEEPEST ? this.#folder : '');
        this.#folder = '';
        break;
      case '/dl':
        yield* this.#close();
        this.#folders.pop();
        break;
      case '/a':
      case '/h3':
      case 'dt':
      case 'dd':
        yield* this.#close();
    }
  }

  #begin(tag: string): void {
    this.#open = /^<a/i.test(tag) ? 'a' : 'h3';
    this.#attributes = attributesOf(tag);
    this.#collected = '';
    this.#began = this.#line;
  }

  *#close(): Generator<Link> {
    const name = plain(this.#collected);
    const of = (attribute: string): string | undefined => this.#attributes.get(attribute);
    if (this.#open === 'h3') {
      const isOfBrowser = of('personal_toolbar_folder') ?? of('unfiled_bookmarks_folder') ?? of('id');
      this.#folder = isOfBrowser === undefined ? name : '';
    } else if (this.#open === 'a' && of('href') !== undefined) {
      const tags = (of('tags') ?? '').split(',').map(plain);
      const url = plain(of('href') ?? '');
      yield {
        line: this.#began,
        url,
        title: name === url ? '' : name,
        tags: [...this.#folders, ...tags].filter(Boolean),
        added: timeOf(of('add_date')),
      };
    }
    this.#open = undefined;
  }

  #collect(text: string): void {
    if (this.#open && this.#collected.length < LONGEST) this.#collected += text;
  }

  #pass(count: number): string {
    const passed = this.#text.slice(0, count);
    this.#text = this.#text.slice(count);
    this.#line += passed.split('\n').length - 1;
    return passed;
  }
}
