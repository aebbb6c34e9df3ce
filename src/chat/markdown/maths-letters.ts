/**
 * Where Unicode has the letters of each alphabet that formulas use: capitals, small letters, digits. Browsers no longer draw
 * `mathvariant` (MathML Core), so the letters themselves are taken.
 */
const alphabets: Readonly<Record<string, readonly [capitals: number, digits?: number]>> = {
  bold: [0x1d400, 0x1d7ce],
  italic: [0x1d434],
  'bold-italic': [0x1d468],
  script: [0x1d49c],
  'bold-script': [0x1d4d0],
  fraktur: [0x1d504],
  'double-struck': [0x1d538, 0x1d7d8],
  'bold-fraktur': [0x1d56c],
  'sans-serif': [0x1d5a0, 0x1d7e2],
  'bold-sans-serif': [0x1d5d4, 0x1d7ec],
  'sans-serif-italic': [0x1d608],
  'sans-serif-bold-italic': [0x1d63c],
  monospace: [0x1d670, 0x1d7f6],
};

/** Letters that Unicode had before it had these alphabets. */
const older: Readonly<Record<string, string>> = {
  'italic h': 'ℎ',
  ...pairs('script', 'BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ'),
  ...pairs('fraktur', 'CHIRZ', 'ℭℌℑℜℨ'),
  ...pairs('double-struck', 'CHNPQRZ', 'ℂℍℕℙℚℝℤ'),
};

function pairs(variant: string, plain: string, letters: string): Record<string, string> {
  return Object.fromEntries([...plain].map((letter, index) => [`${variant} ${letter}`, letters[index] ?? letter]));
}

/** A text in the alphabet that a formula asks for; what has no letter of its own there stays as it is. */
export function inAlphabet(text: string, variant: string): string {
  const [capitals, digits] = alphabets[variant] ?? [];
  if (capitals === undefined) return text;
  return text.replace(/[A-Za-z0-9]/g, (letter) => {
    const known = older[`${variant} ${letter}`];
    if (known !== undefined) return known;
    const code = letter.charCodeAt(0);
    if (code < 58) return digits === undefined ? letter : String.fromCodePoint(digits + code - 48);
    return String.fromCodePoint(capitals + (code < 97 ? code - 65 : code - 97 + 26));
  });
}
