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
  },
  copied: 'Lien copié',
  copyByHand: 'Lien non copié. Il est sélectionné : copiez-le ici.',
  link: 'Lien',

  yourServer: 'Votre serveur',
  serverForms: '{host} ou @moi@{host}',
  noServer: 'Écrivez le nom de votre serveur, par exemple {host}',
  badServer: '« {text} » n’est pas le nom d’un serveur. Écrivez-le comme {host}',
  checkServer: 'Ceci mène à {host}. Si c’est votre serveur, continuez.',
  go: 'Continuer',
  wellKnown: 'Ou choisissez-en un',
  remember: 'Retenir sur cet appareil',
  withoutServer: 'Continuer sans indiquer de serveur',
  cancel: 'Annuler',
  otherServer: 'Autre serveur',
} as const satisfies Locale;
