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

  yourServer: 'Seu servidor',
  serverForms: '{host} ou @eu@{host}',
  noServer: 'Escreva o nome do seu servidor, como {host}',
  badServer: '“{text}” não é o nome de um servidor. Escreva como {host}',
  checkServer: 'Isto leva a {host}. Se for o seu servidor, continue.',
  go: 'Ir',
  wellKnown: 'Ou escolha um',
  remember: 'Lembrar neste dispositivo',
  withoutServer: 'Continuar sem indicar um servidor',
  cancel: 'Cancelar',
  otherServer: 'Outro servidor',
} as const satisfies Locale;
