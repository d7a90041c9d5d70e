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
  search: 'Rechercher',
  found: 'Résultats : {count}',
  nothingFound: 'Aucun résultat. Essayez un autre nom ou copiez le lien.',
  lastUsed: 'Utilisés récemment',
  kinds: {
    social: 'Réseaux sociaux',
    fediverse: 'Fédivers',
    community: 'Communautés',
    message: 'Messages',
    bookmark: 'Favoris',
    'read-later': 'À lire plus tard',
    utility: 'Outils',
    assistant: 'Assistants',
  },
} as const satisfies Locale;
