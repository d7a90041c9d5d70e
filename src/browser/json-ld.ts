import {own} from '../core/own.js';
import {decodeEntities} from '../core/entities.js';

/** A node of structured data: any page may have written anything into it. */
type Data = Record<string, unknown>;

/** What structured data say of a page; empty strings and lists where they say nothing. */
export interface Structured {
  readonly title: string;
  readonly text: string;
  readonly image: string;
  readonly tags: readonly string[];
}

/** Types whose `name` is that of a page's main thing; a site, its owner and its menus have names too. */
const MAIN = /(Page|Product|Recipe|Event|(Video|Audio)Object|Book|Movie|Course|Application|Game|Series|Episode)(,|$)/;

/** Reads a page's JSON-LD: the first node with a headline, or else the first that is about a main thing. */
export function readJsonLd(page: Document): Structured {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap(({textContent}) => {
    try {
      return nodesOf(JSON.parse(textContent));
    } catch {
      // Broken by a plug-in or an editor, as one in fifty is: the others may do.
      return [];
    }
  });
  const main =
    nodes.find((node) => line(node, 'headline')) ??
    nodes.find((node) => line(node, 'name') && MAIN.test(String(own(node, '@type')))) ??
    {};
  const keywords = own(main, 'keywords');
  return {
    title: line(main, 'headline') || line(main, 'name'),
    text: line(main, 'description'),
    image: imageOf(own(main, 'image') ?? own(main, 'thumbnailUrl'), nodes),
    tags: (Array.isArray(keywords) ? keywords : line(main, 'keywords').split(','))
      .filter((tag) => typeof tag === 'string')
      .map(decodeEntities),
  };
}

function nodesOf(data: unknown): Data[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  return data instanceof Object ? [data as Data, ...nodesOf(own(data as Data, '@graph'))] : [];
}

function line(node: Data, field: string): string {
  const value = own(node, field);
  return typeof value === 'string' ? decodeEntities(value) : '';
}

/** An address, an object that has one, the first of a list, or the `@id` of another node. */
function imageOf(value: unknown, nodes: readonly Data[]): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!(first instanceof Object)) return typeof first === 'string' ? first : '';
  const address = (node: Data): string => line(node, 'url') || line(node, 'contentUrl');
  const id = own(first as Data, '@id');
  return (
    address(first as Data) ||
    nodes
      .filter((node) => id && own(node, '@id') === id)
      .map(address)
      .find(Boolean) ||
    ''
  );
}
