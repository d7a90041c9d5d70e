import type {Locale} from '../core/locale.js';

/** French. */
export const fr = {
  lang: 'fr',
  bar: 'Partager cette page',
  acts: {
    social: 'Partager sur {name}',
    fediverse: 'Partager sur {name}',
    community: 'Partager sur {name}',
    message: 'Envoyer avec {name}',
    bookmark: 'Enregistrer dans {name}',
    'read-later': 'Enregistrer dans {name}',
    utility: '{name}',
    assistant: 'Demander à {name}',
  },
  more: 'Plus',
  newTab: '(dans un nouvel onglet)',
  names: {
    native: ['Partager…'],
    copy: ['Copier le lien'],
    email: ['E-mail', 'Envoyer par e-mail'],
    sms: ['SMS', 'Envoyer par SMS'],
    print: ['Imprimer'],
    qr: ['Code QR'],
  },
  copied: 'Lien copié',
  copyByHand: 'Lien non copié. Il est sélectionné : copiez-le ici.',
  link: 'Lien',
  paste: {copied: 'Lien copié. Collez-le dans {name}.', open: 'Ouvrir {name}'},
  code: {
    picture: 'Code QR de ce lien',
    scan: 'Scannez ce code avec un téléphone.',
    tooLong: 'Le lien est trop long pour un code QR.',
    download: 'Télécharger en {name}',
    close: 'Fermer',
  },
} as const satisfies Locale;
