import { getDefaults, Lexer, type MarkedOptions, type Token, type TokenizerExtension } from 'marked';
import { BlockRules } from './block-rules.ts';
import { footnote } from './footnote-marks.ts';
import { mathsBlock } from './maths-marks.ts';
import { nestedFence } from './nested-fences.ts';
import { readInline, type Links } from './read-inline.ts';

/** `<br>` on a line of its own. */
const emptyLine: TokenizerExtension = {
  name: 'space',
  level: 'block',
  tokenizer(text) {
    const found = /^ {0,3}(?:<br[ \t]*\/?>[ \t]*){1,100}(?:\n|$)/i.exec(text);
    return found ? { type: 'space', raw: found[0] } : undefined;
  },
};

/**
 * What an answer is read as: GitHub's Markdown in blocks, with footnotes and formulas. What stands in their lines is read
 * by `readInline`.
 */
const options: MarkedOptions = {
  ...getDefaults(),
  tokenizer: new BlockRules(),
  extensions: {
    renderers: {},
    childTokens: {},
    block: [mathsBlock.tokenizer, footnote.tokenizer, nestedFence.tokenizer, emptyLine.tokenizer],
    startBlock: mathsBlock.start ? [mathsBlock.start] : [],
  },
};

/** The blocks that a text begins with, each with its source; what stands in their lines is not read yet. */
export function splitBlocks(text: string): Token[] {
  return new Lexer(options).blockTokens(text, []);
}

/** All of a text, down to its words. Throws a RangeError for what is nested too deep. */
export function readTokens(text: string, links: Links = {}): Token[] {
  const lexer = new Lexer(options);
  Object.assign(lexer.tokens.links, links);
  const tokens = lexer.blockTokens(text.replaceAll(/\r\n?/g, '\n'), []);
  for (const { src, tokens: inLine } of lexer.inlineQueue)
    for (const token of readInline(src, lexer.tokens.links)) inLine.push(token);
  return tokens;
}
