import type {TagWords} from '../core/index.js';
import type {Tree} from './tree.js';
import {withTag} from './tag-words.js';

/** A number sign; with `TICK` in its place while the tag is picked. */
const SIGN =
  'M9.5 3 8.8 8H4v2h4.5L8 14H3.5v2h4.2L7 21h2l.7-5h4l-.7 5h2l.7-5H20v-2h-4l.5-4H21V8h-4.2l.7-5h-2l-.7 5h-4l.7-5zm1 7h4l-.5 4h-4z';
const TICK = 'M9.5 18.8 3 12.3l2-2 4.5 4.4L19 5.2l2 2z';
/** Lines of text: many pages. */
const LINES = 'M3 5h18v2H3zm0 6h18v2H3zm0 6h12v2H3z';

/** The toggle of a tag, and its link to the site's own page of it, if there is one. */
export function tagControls(tag: string, page: string, words: TagWords): Tree[] {
  const toggle = {
    part: 'button',
    type: 'button',
    value: tag,
    'aria-pressed': 'false',
    'aria-label': withTag(words.tag, tag),
  };
  return [
    [
      'button',
      toggle,
      mark(['path', {class: 'off', d: SIGN}], ['path', {class: 'on', d: TICK}]),
      // A tag may be of another script than the page.
      ['span', {part: 'label'}, ['bdi', {}, tag]],
    ],
    ...(page ? [link(page, withTag(words.page, tag), 'page', {rel: 'tag'}, LINES)] : []),
  ];
}

/** A link that shows a mark alone. */
export function link(
  href: string,
  name: string,
  part: string,
  attributes: Readonly<Record<string, string>>,
  icon: string,
): Tree {
  return ['a', {part, href, 'aria-label': name, ...attributes}, mark(['path', {d: icon}])];
}

function mark(...paths: Tree[]): Tree {
  return ['svg', {part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, ...paths];
}
