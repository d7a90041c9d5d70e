import type {Locale} from '../core/index.js';

/** The words that are always there. */
export const english: Locale = {
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
  newTab: '(opens in new tab)',
  names: {
    native: ['Share…'],
    copy: ['Copy link'],
    email: ['Email', 'Send by email'],
    sms: ['Text message', 'Send as text message'],
    print: ['Print'],
  },
  copied: 'Link copied',
  copyByHand: 'Not copied. The link is selected: copy it from here.',
  link: 'Link',
};
