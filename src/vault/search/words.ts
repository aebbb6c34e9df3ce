/** A word as the index knows it, and where it stands in the text. */
export interface Word {
  term: string;
  from: number;
  to: number;
}

/** Longer ones are found by their beginning: nobody types more of a key or an address. */
const longestTerm = 40;

/** With what makes another word of it: C++, C#, and the dot of .NET. */
const wordPattern = /(?<dot>\.)?(?<letters>[\p{L}\p{N}\p{M}]+)(?<signs>[+＋]{1,2}|[#＃♯](?![\p{L}\p{N}]))?/gu;
/** Names with such signs are short. */
const longestSigned = 12;
/** Scripts that leave no space between words: any two characters that stand together are a word. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** A text without what should not matter: case, accents, wide and narrow letters. */
export function fold(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the characters that have neither accent nor width
  if (/^[\u0000-\u007F]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll('♯', '#');
}

/** The words of a text, one after the other. Where a script has no spaces, every pair of characters and the last one. */
export function* wordsOf(text: string): Generator<Word> {
  for (const found of text.matchAll(wordPattern)) {
    const { dot = '', letters: word = '', signs = '' } = found.groups ?? {};
    const index = found.index + dot.length;
    const isSigned = dot + signs !== '' && word.length <= longestSigned && !word.match(spaceless);
    if (isSigned && dot !== '') yield wordAt(dot + word + signs, found.index);
    if (isSigned && signs !== '') {
      yield wordAt(word + signs, index);
      continue;
    }
    let at = 0;
    for (const run of word.matchAll(spaceless)) {
      if (run.index > at) yield wordAt(word.slice(at, run.index), index + at);
      yield* pairsOf(run[0], index + run.index);
      at = run.index + run[0].length;
    }
    if (at < word.length) yield wordAt(word.slice(at), index + at);
  }
}

function wordAt(word: string, from: number): Word {
  return { term: fold(word).slice(0, longestTerm), from, to: from + word.length };
}

function* pairsOf(run: string, from: number): Generator<Word> {
  const characters = [...run];
  let at = from;
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    yield { term: fold(pair), from: at, to: at + pair.length };
    at += character.length;
  }
}

/** What is asked for: every term has to be there, as a word or as the beginning of one. */
export function termsOf(query: string): string[] {
  const terms = new Set<string>();
  let lastEnd = -1;
  for (const { term, from, to } of wordsOf(query)) {
    // A word with a dot before it comes without the dot, too: only the first of them is asked for. The last character of a run is a word in a text; in a question it is in the pair before it already.
    if (to > lastEnd && term !== '') terms.add(term);
    lastEnd = Math.max(lastEnd, from === to ? lastEnd : to);
  }
  return [...terms];
}
