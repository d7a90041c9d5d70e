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
  search: 'Buscar',
  found: 'Resultados: {count}',
  nothingFound: 'No hay resultados. Pruebe otro nombre o copie el enlace.',
  lastUsed: 'Usados hace poco',
  kinds: {
    social: 'Redes sociales',
    fediverse: 'Fediverso',
    community: 'Comunidades',
    message: 'Mensajes',
    bookmark: 'Marcadores',
    'read-later': 'Leer más tarde',
    utility: 'Herramientas',
    assistant: 'Asistentes',
  },
} as const satisfies Locale;
