import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'Texto',
  code: (language) => `Código, ${language}`,
  copyCode: 'Copiar o código',
  footnotes: 'Notas de rodapé',
  footnote: (number) => `Nota de rodapé ${number}`,
  backTo: (number) => `Voltar à nota de rodapé ${number}`,
  formula: 'Fórmula',
  table: 'Tabela',
  done: 'feito',
  toDo: 'a fazer',
  address: 'Endereço',
  picture: (name) => `Imagem, não baixada: ${name}`,
  unnamedPicture: 'Imagem, não baixada: sem nome',
  pictures: (count) => plural(count, { one: '# imagem', other: '# imagens' }),
  links: (count) => plural(count, { one: '# link', other: '# links' }),
  tags: (count) => plural(count, { one: '# tag HTML', other: '# tags HTML' }),
  comma: ', ',
  and: (others, last) => `${others} e ${last}`,
  heldBack: (what) => `Retido: ${what}.`,
};
