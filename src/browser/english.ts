import type {BarWords} from '../core/index.js';

/** The words that are always there. */
export const english: BarWords = {
  lang: 'en',
  bar: 'Share this page',
  acts: {
    social: 'Share on {name}',
    fediverse: 'Share on {name}',
    community: 'Share on {name}',
    message: 'Send with {name}',
    bookmark: 'Save to {name}',
    'read-later': 'Save to {name}',
    utility: '{name}',
    assistant: 'Ask {name}',
  },
  more: 'More',
  newTab: '(opens in new tab)',
  // Other means have English labels.
  names: {
    email: ['Email', 'Send by email'],
    sms: ['Text message', 'Send as text message'],
  },
};
