import type { MathsNode } from './maths.ts';

/** Commands whose argument is a name, a length or a colour, and no part of what is read. */
const silent =
  /\\(?:begin|end)\s*\{[^{}]*\}(?:\s*(?:\[[^\]]*\])?\s*\{[clr|@\s:]*\})?|\\(?:color|textcolor|colorbox|hspace|vspace|[hv]?phantom|rule)\*?\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\}|\\(?:hskip|kern|mkern|mskip)\s*-?[\d.]+\s*[a-z]{2}|\\\\\s*\[[^\]]*\]|\\(?:big|Big|bigg|Bigg)[lrm]?(?![A-Za-z])/g;

/** Marks that MathML Core does not draw: without them the formula says something else. */
const undrawn =
  /\\(?:b|x|s)?cancel(?:to)?(?![A-Za-z])|\\sout(?![A-Za-z])|\\(?:h|hdash)line(?![A-Za-z])|\\begin\{array\}\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\|/;

/**
 * Whether a drawn formula says all that its source does: every letter and digit, and no stroke or rule is gone. What is
 * drawn otherwise is shown as it is written.
 */
export function isLossless(tex: string, drawn: MathsNode): boolean {
  if (undrawn.test(tex)) return false;
  const written = tex.replaceAll(silent, ' ').replaceAll(/\\[A-Za-z]+\*?|\\./g, ' ');
  const seen = count(textOf(drawn).normalize('NFKC'));
  for (const [sign, times] of count(written.normalize('NFKC'))) if ((seen.get(sign) ?? 0) < times) return false;
  return true;
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(/[\p{L}\p{N}]/gu)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

function textOf({ children }: MathsNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
