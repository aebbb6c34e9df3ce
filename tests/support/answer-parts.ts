import * as fc from 'fast-check';

/** An answer that is made up, and the words in it that a reader must find, in order. */
export interface MadeAnswer {
  text: string;
  /** Words, numbers and cells; each stands once in the text. */
  words: readonly string[];
}

/** What a word is made of: letters of several scripts and numbers, each of them known by its own digits. */
const shapes: readonly ((name: string) => string)[] = [
  (name) => `w${name}`,
  (name) => name,
  (name) => `${name}.5`,
  (name) => `重点${name}`,
  (name) => `${name}円`,
  (name) => `강조${name}는`,
  (name) => `ü${name}é`,
  (name) => `كلمة${name}`,
  (name) => `A${name}B`,
];

/** Puts marks around words: `%` stands for a word. */
const spans = [
  '%',
  '%',
  '% %',
  '**%**',
  '**%：**%',
  '**「%」**%',
  '**"%"**%',
  '**%(%)**%',
  '*%*',
  '_%_',
  '***%***',
  '~~%~~',
  '~%~%',
  '%*%=% and %*%=%',
  '%**% + %**%',
  '(%)*(%) + (%)*(%)',
  '% *% and %* %',
  '%*%*%',
  '__%__',
  '`%`',
  '``%`%``',
  '`%',
  '设$%$为%',
  '$%^2$',
  '$x_{%}$は%',
  '\\(% + y\\)',
  '$%',
  '$% and $%',
  '%$-%$',
  '%$',
  '€%',
  '\\$%',
  '$\\$%$',
  '$ % $',
  '$%$%',
  'https://example.com/a，%',
  'https://example.com（%）%',
  '[%](https://a.invalid/x)',
  '[%][%]',
  '[%]',
  '![%](p.png)',
  '<https://a.invalid/%>',
  '%[%](%)',
  '%@mail.invalid',
  'www.example.com/%',
  '%<br>%',
  'H<sub>%</sub>O',
  'x<sup>%</sup>',
  '<b>%</b>',
  '<%',
  '% < % > %',
  '&lt;%&gt;',
  '&%;',
  '\\*%\\*',
  '%\\\\%',
  '[^%]',
  '%\\',
  '<!-- % -->',
  '**%',
  '*%',
  '%**',
  '_%',
  '~~%',
  '[%',
  '%]',
  '](%',
  '$$%$$',
  '$$%',
  '\\[%',
  '<a href="%">%</a>',
  '%~%、%~%',
  '%|%',
  '%_%_%',
  '**%**%**%**',
  '"%"',
  '%  \n%',
  '%\n%',
  '%\\\n%',
];

/** Blocks of lines: `%` stands for spans. */
const blocks = [
  '%',
  '%\n%',
  '# %',
  '## % ##',
  '%\n===',
  '- %\n- %',
  '- %\n  - %\n    - %',
  '1. %\n2. %',
  '3. %\n7. %',
  '1) %\n\n   %',
  '- [ ] %\n- [x] %',
  '- [x] %\n\n  %',
  '> %\n> %',
  '> - %\n>   %',
  '> > %\n%',
  '```js\n%\n```',
  '```\n%',
  '~~~\n%\n```\n%\n~~~',
  '```markdown\n%\n```js\n%\n```\n%\n```',
  '``` % %\n%\n```',
  '    %',
  '| % | % |\n|---|---|\n| % | % |',
  '| % |\n|-|\n| % | % | %',
  '|%|%|\n|:-:|-:|\n|%\n||%|',
  '$$\n%\n$$',
  '\\[\n% + x\n\\]',
  '\\begin{align}\n% &= x\\\\\n% &= y\n\\end{align}',
  '---',
  '<div>\n%\n</div>',
  '<details>\n\n%\n\n</details>',
  '<!--\n%',
  '<br>\n%',
  '[^%]: %',
  '[^%]: %\n    %',
  '[%]: https://a.invalid/%',
  '[%]: <%> "%"',
  '- %\n\n      %',
  '- ```\n  %\n  ```',
  '> ```\n> %',
  '- | % | % |\n  |-|-|\n  | % | % |',
  '1. %\n1. %',
  '<pre>\n%',
  '%\n- %\n%',
  '\t%',
  '- [^%]: %',
  '> [^%]: %',
  '+ %\n* %',
  '%\n| a |\n|-|\n| % |',
];

const line = fc.array(fc.constantFrom(...spans), { minLength: 1, maxLength: 3 });
const joints = fc.array(fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '  \n', '\n> '), { maxLength: 6 });

/** Answers of blocks of spans of words. What is nested, mixed and left open comes with them. */
export const madeAnswer: fc.Arbitrary<MadeAnswer> = fc
  .tuple(
    fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 5 }),
    fc.infiniteStream(line),
    joints,
    fc.infiniteStream(fc.nat(shapes.length - 1)),
  )
  .map(([chosen, lines, between, shape]) => {
    const words: string[] = [];
    const fill = (pattern: string): string =>
      pattern.replaceAll('%', () => {
        const name = String(words.length * 7 + 10_001);
        words.push(name);
        return shapes[shape.next().value ?? 0]?.(name) ?? name;
      });
    let text = '';
    for (const [index, block] of chosen.entries()) {
      if (index > 0) text += between[index - 1] ?? '\n\n';
      text += block.replaceAll('%', () => fill((lines.next().value ?? ['%']).join(' ')));
    }
    return { text, words };
  });
