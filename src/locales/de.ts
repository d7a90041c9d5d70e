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

  yourServer: 'Ihr Server',
  serverForms: '{host} oder @ich@{host}',
  noServer: 'Schreiben Sie den Namen Ihres Servers, etwa {host}',
  badServer: '„{text}“ ist kein Name eines Servers. Schreiben Sie ihn so: {host}',
  checkServer: 'Das führt zu {host}. Wenn das Ihr Server ist, gehen Sie weiter.',
  go: 'Weiter',
  wellKnown: 'Oder wählen Sie einen',
  remember: 'Auf diesem Gerät merken',
  withoutServer: 'Weiter, ohne einen Server zu nennen',
  cancel: 'Abbrechen',
  otherServer: 'Anderer Server',
} as const satisfies Locale;
