import type {TagWords} from '../core/index.js';

/** What elements for tags say in English. */
export const english: TagWords = {
  bar: 'Tags',
  tag: 'Tag: {tag}',
  page: 'Pages tagged {tag}',
  place: '{tag} on {name}',
  own: 'Your own tag',
  add: 'Add',
  added: 'Added: {tag}',
  empty: 'Write a tag first.',
};

/** A sentence with a tag in it, whatever the tag has in it. */
export function withTag(sentence: string, tag: string, name = ''): string {
  return sentence.replace(/\{(tag|name)\}/g, (_, what) => (what === 'tag' ? tag : name));
}
