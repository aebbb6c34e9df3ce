/** An answer that is hard to read or to draw. */
export interface HardAnswer {
  name: string;
  text: string;
}

/** What the dialect has: what opens, what stands in it, what closes. */
const constructs: readonly [name: string, opens: string, inside: string, closes: string][] = [
  ['emphasis', '*', 'a ', '*'],
  ['strong', '**', 'a ', '**'],
  ['strong and emphasis', '**a *b ', 'c', '* d**'],
  ['emphasis of all signs', '*a _b ', 'c', '_ **d ~~e'],
  ['underscores', '_', 'a ', '_'],
  ['struck', '~~', 'a ', '~~'],
  ['tildes', '~', 'a', '~'],
  ['signs of emphasis', '*_', '', '_*'],
  ['calculations', '5*3', ' ', '**2'],
  ['code', '`', 'a', '`'],
  ['code of rising length', '`a``b```c', ' ', '````d'],
  ['links', '[', 'a', '](https://a.invalid/)'],
  ['links half open', '[a](', '', ''],
  ['links to angles', '[a](<', '', ''],
  ['links with titles', '[a](b "', '', ''],
  ['links with brackets in them', '[a](b(', 'c', ')'],
  ['references', '[a][', 'b', ']'],
  ['references that are there', '[a][b] ', '', '\n\n[b]: c\n\n'],
  ['names', '[a', '', ']: b "'],
  ['pictures', '![', 'a', '](b.png)'],
  ['pictures half open', '![', '', ''],
  ['brackets', '[', '', ']'],
  ['closing brackets', ']', '(', ')'],
  ['escapes', '\\', '*', '\\\\'],
  ['addresses', 'https://a.invalid/', '((', '))'],
  ['addresses by www', 'www.', 'a.', 'b'],
  ['addresses that end in signs', 'https://a', '.,:;!', '&amp;'],
  ['mail', 'a@', 'b.', 'c '],
  ['mail without a host', 'a@a', '-', '_'],
  ['tags', '<a ', 'b="c" ', '>'],
  ['tags half open', '<a', " b='", ''],
  ['angles', '<', '', '>'],
  ['comments', '<!--', ' - ', '-->'],
  ['comments half open', '<!-- a', '\n', ''],
  ['processing', '<?', '', '?>'],
  ['declarations', '<!A ', '<![CDATA[', ']]>'],
  ['raw elements', '<pre>', '\n', '</script>'],
  ['line ends', '<br>', ' ', '\n'],
  ['raised', '<sup>', '2', '</sup>'],
  ['entities', '&', '#x41', ';'],
  ['formulas', '$', 'x^2', '$'],
  ['formulas half open', '$x', '', ' $'],
  ['displayed formulas', '$$', '\\frac{', '$$'],
  ['formulas in brackets', '\\(', 'x', '\\)'],
  ['formulas in brackets half open', '\\[', 'x', ''],
  ['environments', '\\begin{align}', 'a&', '\\end{align}'],
  ['fractions', '$\\frac{', 'a}{', 'b}$'],
  ['formulas that grow', '$\\def\\a{\\b\\b}', '\\def\\b{\\a\\a}', '\\a$'],
  ['footnotes', '[^', '1', ']'],
  ['notes', '[^1]: a\n', '', '\n'],
  ['quotes', '> ', 'a', '\n'],
  ['quotes in quotes', '>', '', ''],
  ['quotes that go on', '> a\n', 'b\n', ''],
  ['rows', '- ', 'a', '\n'],
  ['rows in rows', '- ', '', ''],
  ['numbered rows', '1. ', 'a\n', ''],
  ['numbers in numbers', '1. ', '', ''],
  ['rows and quotes', '> - ', '', ''],
  ['tasks', '- [ ] ', 'a\n', '- [x] '],
  ['rows with empty lines', '- a\n\n', '  b\n\n', ''],
  ['rows of many marks', '* - + ', 'a', '\n'],
  ['headings', '# ', 'a', '\n'],
  ['underlined headings', 'a\n', '', '=\n'],
  ['rules', '- - ', '', '\n'],
  ['rules of stars', '***', '', '\n'],
  ['tables', '|a', '', '|\n'],
  ['tables of delimiters', '|-', ':', '|\n'],
  ['small tables', '|a|b|\n|-|-|\n', '|1|2|\n', '\n'],
  ['bars', '|', '', ''],
  ['fences', '```', '\n', '```\n'],
  ['fences that are open', '```a\n', '~~~\n', ''],
  ['Markdown in Markdown', '```markdown\n', '```a\n', '```\n'],
  ['indented code', '    a\n', '', '\n'],
  ['shell', '$(', '', ')'],
  ['line ends of texts', 'a\n', '', ''],
  ['spaces', ' ', '', ''],
  ['tabs', '\t', '', '\n'],
  ['spaces and line ends', ' \n', '', ''],
  ['empty lines', '\n', '', ''],
  ['words', 'a ', '', ''],
  ['letters', 'a', '', ''],
  ['Chinese letters', '重', '，', '点'],
  ['emoji', '👩‍👩‍👧', '', ''],
  ['marks on letters', 'e', '\u0301', ''],
  ['what cannot be seen', '\u202E', '\u200B', '\u2069'],
];

const fences = [
  'bash',
  'js',
  'html',
  'css',
  'python',
  'markdown',
  'cpp',
  'php',
  'sql',
  'yaml',
  'diff',
  'swift',
  'kotlin',
  'ruby',
];

const repeat = (part: string, length: number): string =>
  part === '' ? '' : part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** One construct: repeated, left open, closed without being opened, nested, in lines, paragraphs and cells. */
function formsOf([name, opens, inside, closes]: (typeof constructs)[number], length: number): HardAnswer[] {
  const one = opens + inside + closes;
  const forms: [form: string, text: string][] = [
    ['repeated', repeat(one, length)],
    ['left open', repeat(opens + inside, length)],
    ['in lines', repeat(`${one}\n`, length)],
    ['in paragraphs', repeat(`a ${one} b\n\n`, length)],
    ['in cells', `|a|b|\n|-|-|\n${repeat(`|${one.replaceAll('\n', ' ')}|b|\n`, length)}`],
  ];
  if (closes !== '') {
    forms.push(['only closed', repeat(closes + inside, length)]);
    if (!opens.includes('\n'))
      forms.push(['nested', `${repeat(opens, length / 2)}${inside}${repeat(closes, length / 2)}`]);
  }
  return forms.map(([form, text]) => ({ name: `${name}, ${form}`, text }));
}

/** Every construct in every form, code of several languages, and what is hard in its own way. */
export function hardAnswers(length: number): HardAnswer[] {
  return [
    ...constructs.flatMap((construct) => formsOf(construct, length)),
    ...fences.flatMap((language): HardAnswer[] =>
      ['$(', '<a ', '{', '"', '/*', '`${', '\\', '((((', 'a.b', '1e', '#', '<?php ', "'''", 'f(x) { '].map((part) => ({
        name: `${part} in ${language}`,
        text: `\`\`\`${language}\n${repeat(part, length)}\n\`\`\`\n`,
      })),
    ),
    {
      name: 'many footnotes',
      text: `${Array.from({ length: length / 40 }, (_, index) => `Word[^${index}]. `).join('')}\n\n${Array.from({ length: length / 40 }, (_, index) => `[^${index}]: Note ${index}`).join('\n')}`,
    },
    {
      name: 'many footnotes in paragraphs',
      text: Array.from(
        { length: length / 40 },
        (_, index) => `Word[^${index}].\n\n[^${index}]: Note ${index}\n\n`,
      ).join(''),
    },
    { name: 'notes in notes', text: Array.from({ length: length / 8 }, (_, index) => `[^${index}]: `).join('') },
    {
      name: 'rows ever deeper',
      text: Array.from({ length: Math.sqrt(length) }, (_, index) => `${' '.repeat(2 * index)}- a\n`).join(''),
    },
    {
      name: 'a wide head',
      text: `${repeat('|a', length / 4)}|\n${repeat('|-', length / 4)}|\n${repeat('a\n', length / 2)}`,
    },
    {
      name: 'a table of many columns',
      text: `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${repeat(`${'|1'.repeat(100)}|\n`, length)}`,
    },
    { name: 'code without end', text: `\`\`\`bash\n${'$('.repeat(length / 2)}` },
  ];
}
