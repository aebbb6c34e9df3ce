/** A chunk of its own, for answers with formulas in them. */
import katex, { type KatexOptions } from 'katex';
import { isLossless } from './lossless.ts';
import { inAlphabet } from './maths-letters.ts';

/** A piece of a formula in MathML. */
export interface MathsNode {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Of a cell of a table. */
  align?: string | undefined;
  children: readonly (MathsNode | string)[];
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Of MathML what draws, and nothing that fetches, leads somewhere or runs. */
const tags = wordsOf(
  'math mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mpadded mphantom mstyle',
);
const attributes = wordsOf(
  'display displaystyle scriptlevel stretchy fence separator symmetric largeop movablelimits accent accentunder lspace rspace minsize maxsize linethickness width height depth voffset mathcolor mathbackground',
);
/** Words, numbers, lengths and colours. */
const plainValue = /^[\w#.%+ -]{1,60}$/;

/** What KaTeX makes of a formula, as far as it is used here. */
interface KatexNode {
  type?: string;
  text?: string;
  attributes?: Record<string, string>;
  children?: KatexNode[];
}

/** KaTeX's own tree, before it makes markup of it: no markup has to be believed then. */
const { __renderToDomTree: renderToTree } = katex as unknown as {
  __renderToDomTree: (tex: string, options: KatexOptions) => KatexNode;
};

/** Undefined for what is no formula. Pure: no element is made, and nothing is looked up. */
export function readMaths(tex: string, isDisplay: boolean): MathsNode | undefined {
  try {
    const tree = renderToTree(tex, {
      output: 'mathml',
      displayMode: isDisplay,
      trust: false,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 200,
    });
    const [formula] = readNode(tree);
    return typeof formula === 'object' && formula.tag === 'math' && isLossless(tex, formula) ? formula : undefined;
  } catch {
    return undefined; // shown as it is written
  }
}

/** A piece with what is in it. What is not on the lists is left out, and what it holds takes its place. */
function readNode(node: KatexNode, variant = '', aligns: readonly string[] = [], column = 0): (MathsNode | string)[] {
  const { type: tag = '', text, attributes: given = {}, children = [] } = node;
  if (text !== undefined) return [inAlphabet(text, variant)];
  if (tag === 'annotation') return []; // the source
  const alignsInside = given['columnalign']?.split(' ') ?? aligns;
  const inside = children.flatMap((child, index) =>
    readNode(child, given['mathvariant'] ?? variant, alignsInside, index),
  );
  if (!tags.has(tag)) return inside;
  const kept = Object.entries(given).filter(([name, value]) => attributes.has(name) && plainValue.test(value));
  // A letter by itself leans unless it is told not to, and one of another alphabet already has its form.
  if (tag === 'mi' && given['mathvariant'] !== undefined) kept.push(['mathvariant', 'normal']);
  const align = tag === 'mtd' ? aligns[column] : undefined;
  return [{ tag, attributes: Object.fromEntries(kept), children: mergeText(inside), align }];
}

/** KaTeX has a piece for each letter of a word. */
function mergeText(children: readonly (MathsNode | string)[]): (MathsNode | string)[] {
  return children.every((child) => typeof child === 'string') ? [children.join('')] : [...children];
}
