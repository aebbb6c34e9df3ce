import { getDefaults, Lexer, type MarkedOptions, type Token } from 'marked';
import { footnote, footnoteMark } from './footnote-marks.ts';
import { mathsBlock, mathsInLine } from './maths-marks.ts';

/** What an answer is read as: GitHub's Markdown, with footnotes and formulas. */
const options: MarkedOptions = {
  ...getDefaults(),
  extensions: {
    renderers: {},
    childTokens: {},
    block: [mathsBlock.tokenizer, footnote.tokenizer],
    inline: [mathsInLine.tokenizer, footnoteMark.tokenizer],
    startBlock: mathsBlock.start ? [mathsBlock.start] : [],
    startInline: mathsInLine.start ? [mathsInLine.start] : [],
  },
};

/** Addresses that an answer gives names to: `[name]: address`. */
export type Links = Lexer['tokens']['links'];

/** The blocks that a text begins with, each with its source; what stands in their lines is not read yet. */
export function splitBlocks(text: string): Token[] {
  return new Lexer(options).blockTokens(text, []);
}

/** All of a text, down to its words. Throws a RangeError for what is nested too deep. */
export function readTokens(text: string, links: Links = {}): Token[] {
  const lexer = new Lexer(options);
  Object.assign(lexer.tokens.links, links);
  return lexer.lex(text);
}
