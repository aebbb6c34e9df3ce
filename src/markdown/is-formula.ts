/** Names that stand in formulas without a backslash, as nobody who writes fast puts one there. */
const functions =
  /(?<!\p{L})(?:arc)?(?:sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|log|ln|lg|exp|max|min|sup|inf|lim|mod|gcd|lcm|det|dim|ker|deg|arg|sgn|sign|div|rot|grad|rank|tr|Tr|Re|Im|Var|Cov|Pr|argmax|argmin|sqrt)(?!\p{L})/gu;

/** Letters that are words: three of them, wherever they stand. */
const hasWords = (text: string): boolean => /\p{L}{3,}/u.test(text);

/** Two letters alone between spaces, behind an amount: "3 (or 4". */
const hasShortWords = (text: string): boolean => /(?:^|[\s(])\p{L}{2}(?=[\s)]|$)/u.test(text);

/**
 * Whether what stands between two dollar signs is a formula. Prices, and names of variables in a shell, are not: a sign
 * that is taken for a mark is lost, and one that is not is seen.
 */
export function isFormula(text: string): boolean {
  if (/^\p{L}{1,2}$|^\d+(?:\.\d+)?$/u.test(text)) return true;
  if (/^[/|),.;:\]?&]|[-+/*=,(]$/.test(text)) return false;
  if (/\\[A-Za-z]/.test(text)) return true;
  const plain = text.replaceAll(functions, '');
  const isAmount = /^[-–/(+]?\s*\d/.test(text);
  if (isAmount && (hasShortWords(plain) || (plain === text && !/[\p{L}^_=<>*+!]/u.test(text)))) return false;
  return (plain !== text || /[\^_=<>+\-*/|()!{}]/.test(text)) && !hasWords(plain);
}

/** `$ x = 2 $`: with spaces inside the marks it takes more to be one, because prices and shell prompts have them, too. */
export function isSpacedFormula(text: string): boolean {
  const inside = text.trim();
  if (inside === '' || !/^\s/.test(text) || !/\s$/.test(text) || !isFormula(inside)) return false;
  if (/\\[A-Za-z]/.test(inside)) return true;
  const plain = inside.replaceAll(functions, '');
  return !/\p{L}{2,}/u.test(plain) && /[\p{L}]/u.test(inside) && /[\^_=<>]/.test(inside);
}
