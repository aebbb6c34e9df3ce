import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/chat/markdown/plain-text.ts';
import { closeOpen } from '../../../src/markdown/close-open.ts';
import { readTokens, splitBlocks } from '../../../src/markdown/dialect.ts';

/** Tokens as one line: `strong(…)`, formulas as `⟦…⟧`, addresses as `‹…›`, line ends as `⏎`. */
function outline(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' || token.type === 'escape')
        return 'tokens' in token && token.tokens ? outline(token.tokens) : token.text;
      if (token.type === 'paragraph') return outline(token.tokens ?? []);
      if (token.type === 'maths') return `⟦${String((token as { tex?: string }).tex)}⟧`;
      if (token.type === 'link') return `‹${String(token.href)}›`;
      if (token.type === 'br') return '⏎';
      if ('tokens' in token && token.tokens) return `${token.type}(${outline(token.tokens)})`;
      return `${token.type}(${'text' in token ? String(token.text) : token.raw})`;
    })
    .join('');
}

describe('emphasis', () => {
  test.each([
    ['**重点：**这里', 'strong(重点：)这里'],
    ['**「終わり」**です', 'strong(「終わり」)です'],
    ['**"강조"**는', 'strong("강조")는'],
    ['**강조(설명)**은', 'strong(강조(설명))은'],
    ['这是**“重点”**。', '这是strong(“重点”)。'],
    ['**Wichtig:**das', 'strong(Wichtig:)das'],
    ['第**3**章', '第strong(3)章'],
    ['*重点*，', 'em(重点)，'],
    ['**H**yper**T**ext', 'strong(H)yperstrong(T)ext'],
    ['***both*** ~~gone~~', 'em(strong(both)) del(gone)'],
    ['snake_case_name and __bold__', 'snake_case_name and strong(bold)'],
  ])('%s', (text, drawn) => expect(outline(readTokens(text))).toBe(drawn));

  test.each([
    'Cost: 5*3=15 and 4*2=8',
    '5 *3 and 4* 2',
    'n*2 + m*3',
    'a*b*c',
    '2**10 and 3**4',
    'x**2 + y**2',
    'n**k + m**k',
    '(a+b)*(c+d) and (e)*(f)',
    '数量*3和重量*2',
    '5€*3 und 4€*2',
    '5~10 and 3~4',
    '5~10元、3~4元',
    'f[0](x) and g[i](y)',
    String.raw`C:\\Users and a \\ b`,
  ])('%s is a calculation, a range or a path, and stays as it is', (text) =>
    expect(outline(readTokens(text))).toBe(text),
  );
});

describe('formulas and prices', () => {
  test.each([
    ['设$x$为实数，当$x=2$时', '设⟦x⟧为实数，当⟦x=2⟧时'],
    ['関数$f(x)=x^2$のグラフ', '関数⟦f(x)=x^2⟧のグラフ'],
    ['변수 $x$는', '변수 ⟦x⟧는'],
    ['设\\(x\\)为', '设⟦x⟧为'],
    ['the $n$th term', 'the ⟦n⟧th term'],
    ['$ x = 2 $', '⟦x = 2⟧'],
    ['$O(n log n)$ and $max(a,b)$', '⟦O(n log n)⟧ and ⟦max(a,b)⟧'],
    [String.raw`\begin{align}a&=b\\c&=d\end{align}`, String.raw`⟦\begin{align}a&=b\\c&=d\end{align}⟧`],
    [String.raw`Pay $\$0.60$ for p`, 'Pay $0.60 for p'],
  ])('%s', (text, drawn) => expect(outline(readTokens(text))).toBe(drawn));

  test.each([
    '20$-30$ a month',
    '5$/7$',
    'About $3 (or 4$)',
    '$/hr to $/day',
    '$5 and $10',
    '$1,000-$2,000',
    'US$5 or A$7',
    'echo $HOME and $PATH',
    '$ cd /tmp && $ ls',
    'between 20 $ and 30 $',
  ])('%s is a price or a shell, and stays text', (text) => expect(outline(readTokens(text))).toBe(text));
});

describe('addresses', () => {
  test.each([
    ['请看https://example.com/a，然后继续', '请看‹https://example.com/a›，然后继续'],
    ['https://example.com/docs（説明）です。', '‹https://example.com/docs›（説明）です。'],
    ['https://example.com/a는', '‹https://example.com/a›는'],
    ['https://example.com/a获取', '‹https://example.com/a›获取'],
    ['“https://example.com/a”', '“‹https://example.com/a›”'],
    ['(https://example.com/a_(b)).', '(‹https://example.com/a_(b)›).'],
    ['https://ru.wikipedia.org/wiki/Москва!', '‹https://ru.wikipedia.org/wiki/Москва›!'],
    ['**https://example.com/a**', 'strong(‹https://example.com/a›)'],
    ['foo_bar@example.com, www.example.com.', '‹mailto:foo_bar@example.com›, ‹http://www.example.com›.'],
  ])('%s', (text, drawn) => expect(outline(readTokens(text))).toBe(drawn));
});

describe('lines and HTML', () => {
  test.each([
    ['Waves come in,\nwaves go out,\nthe light turns.', 'Waves come in,⏎waves go out,⏎the light turns.'],
    ['mix<br>stir<br/>bake', 'mix⏎stir⏎bake'],
    ['H<sub>2</sub>O x<sup>2</sup>', 'Hsub(2)O xsup(2)'],
    ['<kbd>k</kbd>', 'html(<kbd>)khtml(</kbd>)'],
    ['<sub onclick="x()">2</sub>', 'html(<sub onclick="x()">)2html(</sub>)'],
  ])('%s', (text, drawn) => expect(outline(readTokens(text))).toBe(drawn));

  test('a number that is raised is not read as part of the number before it', () =>
    expect(plainText('10<sup>6</sup> and log<sub>2</sub>8')).toBe('10^6 and log_28'));
});

test('every cell that is written is there', () =>
  expect(plainText('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |')).toBe('a\tb\n1\t2\t3\n4'));

test('the rows of a list keep their numbers', () =>
  expect(plainText('2. a\n5. b\n\nx\n\n1. c\n1. d')).toBe('2. a\n5. b\n\nx\n\n1. c\n2. d'));

test('Markdown in a block of code holds blocks of its own', () => {
  const text = '```markdown\n# App\n```bash\nnpm i\n```\nDone.\n```\n\nAnything else?';
  expect(splitBlocks(text).map(({ type }) => type)).toEqual(['code', 'paragraph']);
  expect(plainText(text)).toBe('# App\n```bash\nnpm i\n```\nDone.\n\nAnything else?');
});

describe('what is left open is closed before what follows in a file', () => {
  test.each([
    ['a block of code', '```js\nlet a', '```js\nlet a\n```'],
    ['one of tildes', '~~~~\nx', '~~~~\nx\n~~~~'],
    ['one that is empty', '```', '```\n```'],
    ['a comment', '<!-- a', '<!-- a\n-->'],
    ['a script', '<script>\nlet a', '<script>\nlet a\n</script>'],
    ['a formula', '$$\nx', '$$\nx\n$$'],
    [
      'details',
      '<details>\n<summary>More</summary>\n\ntext',
      '<details>\n<summary>More</summary>\n\ntext\n\n</details>',
    ],
  ])('%s', (_what, text, closed) => expect(closeOpen(text)).toBe(closed));

  test.each([
    '```js\nlet a\n```',
    'plain',
    '- ```\n  x',
    '> ```\n> x',
    '`<b>`',
    '$$x$$',
    'a < b',
    '<!-- a -->',
    '<br>',
  ])('%j stays as it is', (text) => expect(closeOpen(text)).toBe(text));
});

test('what is put behind a text that was cut off anywhere stands outside of it', () => {
  const whole =
    'Text\n\n```markdown\n# A\n```js\nlet a\n```\n```\n\n<!-- c -->\n\n- a\n  ```\n  x\n  ```\n\n> ~~~\n> y\n> ~~~\n\n$$\nx\n$$\n\n<script>\nz\n</script>\n';
  for (let length = 0; length <= whole.length; length += 1) {
    const tokens = lexer(`${closeOpen(whole.slice(0, length))}\n\n## You\n\nNext`).filter(
      ({ type }) => type !== 'space',
    );
    expect(
      tokens.slice(-2).map(({ raw }) => raw.trim()),
      JSON.stringify(whole.slice(0, length)),
    ).toEqual(['## You', 'Next']);
  }
});
