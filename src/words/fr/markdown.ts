import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'Texte',
  code: (language) => `Code, ${language}`,
  copyCode: 'Copier le code',
  footnotes: 'Notes de bas de page',
  footnote: (number) => `Note ${number}`,
  backTo: (number) => `Retour à la note ${number}`,
  formula: 'Formule',
  table: 'Tableau',
  done: 'fait',
  toDo: 'à faire',
  address: 'Adresse',
  picture: (name) => `Image, non chargée : ${name}`,
  unnamedPicture: 'Image, non chargée : sans nom',
  pictures: (count) => plural(count, { one: '# image', other: '# images' }),
  links: (count) => plural(count, { one: '# lien', other: '# liens' }),
  tags: (count) => plural(count, { one: '# balise HTML', other: '# balises HTML' }),
  comma: ', ',
  and: (others, last) => `${others} et ${last}`,
  heldBack: (what) => `Mis à l’écart : ${what}.`,
};
