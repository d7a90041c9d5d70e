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
    qr: ['QR-Code'],
  },
  copied: 'Link kopiert',
  copyByHand: 'Nicht kopiert. Der Link ist markiert: Sie können ihn hier kopieren.',
  link: 'Link',
  paste: {copied: 'Link kopiert. Fügen Sie ihn in {name} ein.', open: '{name} öffnen'},
  code: {
    picture: 'QR-Code mit diesem Link',
    scan: 'Scannen Sie den Code mit einem Handy.',
    tooLong: 'Der Link ist zu lang für einen QR-Code.',
    download: '{name} herunterladen',
    close: 'Schließen',
  },
} as const satisfies Locale;
