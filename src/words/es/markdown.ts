import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'Texto',
  code: (language) => `Código, ${language}`,
  copyCode: 'Copiar el código',
  footnotes: 'Notas al pie',
  footnote: (number) => `Nota al pie ${number}`,
  backTo: (number) => `Volver a la nota al pie ${number}`,
  formula: 'Fórmula',
  table: 'Tabla',
  done: 'hecho',
  toDo: 'por hacer',
  address: 'Dirección',
  picture: (name) => `Imagen, no descargada: ${name}`,
  unnamedPicture: 'Imagen, no descargada: sin nombre',
  pictures: (count) => plural(count, { one: '# imagen', other: '# imágenes' }),
  links: (count) => plural(count, { one: '# enlace', other: '# enlaces' }),
  tags: (count) => plural(count, { one: '# etiqueta HTML', other: '# etiquetas HTML' }),
  comma: ', ',
  and: (others, last) => `${others} y ${last}`,
  heldBack: (what) => `Retenido: ${what}.`,
};
