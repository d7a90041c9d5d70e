import type {Locale} from '../core/locale.js';

/** German. */
export const de = {
  lang: 'de',
  bar: 'Diese Seite teilen',
  acts: {
    social: 'Auf {name} teilen',
    fediverse: 'Auf {name} teilen',
    community: 'Auf {name} teilen',
    message: 'Mit {name} senden',
    bookmark: 'In {name} merken',
    'read-later': 'In {name} merken',
    utility: '{name}',
    assistant: '{name} fragen',
  },
  more: 'Mehr',
  newTab: '(öffnet in neuem Tab)',
  names: {
    native: ['Teilen…'],
    copy: ['Link kopieren'],
    email: ['E-Mail', 'Per E-Mail senden'],
    sms: ['SMS', 'Als SMS senden'],
    print: ['Drucken'],
  },
  copied: 'Link kopiert',
  copyByHand: 'Nicht kopiert. Der Link ist markiert: Sie können ihn hier kopieren.',
  link: 'Link',
  search: 'Suchen',
  found: 'Gefunden: {count}',
  nothingFound: 'Nichts gefunden. Versuchen Sie einen anderen Namen, oder kopieren Sie den Link.',
  lastUsed: 'Zuletzt benutzt',
  kinds: {
    social: 'Soziale Netzwerke',
    fediverse: 'Fediverse',
    community: 'Communitys',
    message: 'Nachrichten',
    bookmark: 'Lesezeichen',
    'read-later': 'Später lesen',
    utility: 'Werkzeuge',
    assistant: 'Assistenten',
  },
} as const satisfies Locale;
