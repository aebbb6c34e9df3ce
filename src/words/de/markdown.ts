import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'Text',
  code: (language) => `Code, ${language}`,
  copyCode: 'Code kopieren',
  footnotes: 'Fußnoten',
  footnote: (number) => `Fußnote ${number}`,
  backTo: (number) => `Zurück zu Fußnote ${number}`,
  formula: 'Formel',
  table: 'Tabelle',
  done: 'erledigt',
  toDo: 'zu erledigen',
  address: 'Adresse',
  picture: (name) => `Bild, nicht geholt: ${name}`,
  unnamedPicture: 'Bild, nicht geholt: ohne Namen',
  pictures: (count) => plural(count, { one: '# Bild', other: '# Bilder' }),
  links: (count) => plural(count, { one: '# Link', other: '# Links' }),
  tags: (count) => plural(count, { one: '# HTML-Tag', other: '# HTML-Tags' }),
  comma: ', ',
  and: (others, last) => `${others} und ${last}`,
  heldBack: (what) => `${what} zurückgehalten.`,
};
