import type {Locale} from '../core/locale.js';

/** Portuguese. */
export const pt = {
  lang: 'pt',
  bar: 'Compartilhar esta página',
  acts: {
    social: 'Compartilhar no {name}',
    fediverse: 'Compartilhar no {name}',
    community: 'Compartilhar no {name}',
    message: 'Enviar com {name}',
    bookmark: 'Salvar no {name}',
    'read-later': 'Salvar no {name}',
    utility: '{name}',
    assistant: 'Perguntar ao {name}',
  },
  more: 'Mais',
  newTab: '(abre em nova aba)',
  names: {
    native: ['Compartilhar…'],
    copy: ['Copiar link'],
    email: ['E-mail', 'Enviar por e-mail'],
    sms: ['SMS', 'Enviar por SMS'],
    print: ['Imprimir'],
  },
  copied: 'Link copiado',
  copyByHand: 'Não foi possível copiar. O link está selecionado: copie-o aqui.',
  link: 'Link',
  search: 'Buscar',
  found: 'Resultados: {count}',
  nothingFound: 'Nada encontrado. Tente outro nome ou copie o link.',
  lastUsed: 'Usados recentemente',
  kinds: {
    social: 'Redes sociais',
    fediverse: 'Fediverso',
    community: 'Comunidades',
    message: 'Mensagens',
    bookmark: 'Favoritos',
    'read-later': 'Ler depois',
    utility: 'Ferramentas',
    assistant: 'Assistentes',
  },
} as const satisfies Locale;
