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
    qr: ['Código QR'],
  },
  copied: 'Enlace copiado',
  copyByHand: 'No se pudo copiar. El enlace está seleccionado: cópielo aquí.',
  link: 'Enlace',
  paste: {copied: 'Enlace copiado. Péguelo en {name}.', open: 'Abrir {name}'},
  code: {
    picture: 'Código QR con este enlace',
    scan: 'Escanee el código con un móvil.',
    tooLong: 'El enlace es demasiado largo para un código QR.',
    download: 'Descargar {name}',
    close: 'Cerrar',
  },
} as const satisfies Locale;
