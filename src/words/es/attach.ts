import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'Adjuntar archivos de texto',
  attached: 'Archivos adjuntos',
  drop: 'Suelta aquí los archivos de texto',
  dropClosed: 'Ahora no se puede adjuntar nada',
  staysHere: 'Se leen en este dispositivo y se quedan en él.',
  facts: (size, tokens) =>
    `${size} · ${plural(tokens, { one: 'alrededor de # token', other: 'alrededor de # tokens' })}`,
  remove: (name) => `Quitar ${name}`,
  close: 'Cerrar estos mensajes',
  refused: {
    folder: (name) => `${name} es una carpeta. Elige los archivos que importan.`,
    empty: (name) => `${name} está vacío.`,
    unreadable: (name) => `No se pudo leer ${name}. Elígelo otra vez.`,
    pdf: (name) => `${name} es un PDF y aquí no se puede leer. Copia su texto y pégalo.`,
    office: (name) => `${name} es un documento de ofimática. Guárdalo allí como texto sin formato o CSV.`,
    picture: (name) => `${name} es una imagen. Estos modelos solo leen texto.`,
    'not-text': (name) => `${name} no contiene texto que se pueda leer.`,
    'not-utf8': (name) => `${name} es texto en una codificación antigua. Guárdalo como UTF-8 y adjúntalo de nuevo.`,
    'too-long': (name, tokens, limit) =>
      `${name} tiene unos ${formatNumber(tokens)} tokens y el modelo lee ${formatNumber(limit)} a la vez. Adjunta la parte que importa.`,
  },
  tooMuch: (tokens, limit) =>
    `Lo que vas a enviar ocupa unos ${formatNumber(tokens)} de los ${formatNumber(limit)} tokens que el modelo lee a la vez. Acórtalo o quita un archivo.`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `Lo que vas a enviar ocupa, con las instrucciones del asistente (unos ${formatNumber(instructions)}), unos ${formatNumber(tokens)} de los ${formatNumber(limit)} tokens que el modelo lee a la vez. Acórtalo, quita un archivo o deja que responda otro asistente.`,
};
