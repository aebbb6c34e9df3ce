import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  /** Code of which nobody said in what language it is. */
  text: 'Text',
  code: (language: string) => `Code, ${language}`,
  copyCode: 'Copy code',
  footnotes: 'Footnotes',
  footnote: (number: string) => `Footnote ${number}`,
  backTo: (number: string) => `Back to footnote ${number}`,
  formula: 'Formula',
  table: 'Table',
  done: 'done',
  toDo: 'to do',
  /** A link without words. */
  address: 'Address',
  picture: (name: string) => `Picture, not fetched: ${name}`,
  unnamedPicture: 'Picture, not fetched: without a name',
  pictures: (count: number) => plural(count, { one: '# picture', other: '# pictures' }),
  links: (count: number) => plural(count, { one: '# link', other: '# links' }),
  tags: (count: number) => plural(count, { one: '# HTML tag', other: '# HTML tags' }),
  /** Between the first two of three things. */
  comma: ', ',
  and: (others: string, last: string) => `${others} and ${last}`,
  /** Pictures, links or tags, counted. */
  heldBack: (what: string) => `${what} held back.`,
};

export const words = wordsOf('markdown', english);
