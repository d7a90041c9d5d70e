import type {Words} from '../browser/index.js';

const english = {
  list: 'Reading list',
  empty: 'Nothing kept yet.',
  noneFound: 'Nothing found.',
  noStore: 'Nothing can be kept here: this page may store nothing.',
  remove: 'Remove {title}',
  removed: 'Removed: {title}',
  undo: 'Undo',
  import: 'Import',
  export: 'Export',
};

/** Words of the list. What a language does not have is English. */
export type ListWords = ReturnType<typeof listWords>;

export function listWords(words: Words) {
  return {search: 'Search', found: '{count} found', ...words, ...english, ...words.keep};
}
