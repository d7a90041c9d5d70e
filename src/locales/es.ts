import type {Locale} from '../core/locale.js';

/** Spanish. */
export const es = {
  lang: 'es',
  bar: 'Compartir esta página',
  acts: {
    social: 'Compartir en {name}',
    fediverse: 'Compartir en {name}',
    community: 'Compartir en {name}',
    message: 'Enviar con {name}',
    bookmark: 'Guardar en {name}',
    'read-later': 'Guardar en {name}',
    utility: '{name}',
    assistant: 'Preguntar a {name}',
  },
  more: 'Más',
  newTab: '(se abre en otra pestaña)',
  names: {
    native: ['Compartir…'],
    copy: ['Copiar enlace'],
    email: ['Correo', 'Enviar por correo'],
    sms: ['SMS', 'Enviar por SMS'],
    print: ['Imprimir'],
  },
  copied: 'Enlace copiado',
  copyByHand: 'No se pudo copiar. El enlace está seleccionado: cópielo aquí.',
  link: 'Enlace',

  yourServer: 'Tu servidor',
  serverForms: '{host} o @yo@{host}',
  noServer: 'Escribe el nombre de tu servidor, como {host}',
  badServer: '«{text}» no es el nombre de un servidor. Escríbelo como {host}',
  checkServer: 'Esto lleva a {host}. Si es tu servidor, continúa.',
  go: 'Ir',
  wellKnown: 'O elige uno',
  remember: 'Recordar en este dispositivo',
  withoutServer: 'Continuar sin indicar un servidor',
  cancel: 'Cancelar',
  otherServer: 'Otro servidor',
} as const satisfies Locale;
