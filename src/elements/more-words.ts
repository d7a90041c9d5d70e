import type {PressWords} from '../core/index.js';
import type {Design} from './content.js';

/** The words that a page does without until *More* is opened. */
const english: Pick<PressWords, 'search' | 'found' | 'nothingFound' | 'lastUsed' | 'kinds'> = {
  search: 'Search',
  found: '{count} found',
  nothingFound: 'Nothing found. Try another name, or copy the link.',
  lastUsed: 'Used last',
  kinds: {
    social: 'Social networks',
    fediverse: 'Fediverse',
    community: 'Communities',
    message: 'Messages',
    bookmark: 'Bookmarks',
    'read-later': 'Read later',
    utility: 'Tools',
    assistant: 'Assistants',
  },
};

/** The words of a panel, with English where its language has none. */
export type MoreWords = Design['words'] & typeof english;

/** The words of a design's panel. */
export const moreWords = ({words}: Design): MoreWords => ({...english, ...words});
