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
    qr: ['Código QR'],
  },
  copied: 'Link copiado',
  copyByHand: 'Não foi possível copiar. O link está selecionado: copie-o aqui.',
  link: 'Link',
  paste: {copied: 'Link copiado. Cole-o em {name}.', open: 'Abrir {name}'},
  code: {
    picture: 'Código QR com este link',
    scan: 'Leia o código com um celular.',
    tooLong: 'O link é longo demais para um código QR.',
    download: 'Baixar {name}',
    close: 'Fechar',
  },
} as const satisfies Locale;
