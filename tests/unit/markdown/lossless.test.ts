import { describe, expect, test } from 'vitest';
import { readMaths } from '../../../src/chat/markdown/maths.ts';

describe('a formula is drawn only if its drawing says all that its source does', () => {
  test.each([
    String.raw`\cancel{x}y`,
    String.raw`\xcancel{5}`,
    String.raw`\left[\begin{array}{cc|c}1&2&3\\4&5&6\end{array}\right]`,
    String.raw`\begin{array}{cc}1&2\\\hline 3&4\end{array}`,
    'x % and a remark 5',
    String.raw`\phantom{x}\def\a{1}\a\renewcommand{\b}{2}`,
  ])('%s is not', (tex) => expect(readMaths(tex, true)).toBeUndefined());

  test.each([
    'x^2',
    String.raw`\frac{a}{b}`,
    String.raw`\sqrt[3]{x+1}`,
    String.raw`\mathbb{R}^n \to \mathcal{L}(x)`,
    String.raw`\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt\pi}{2}`,
    String.raw`\begin{align}a&=b\\[2pt]c&=d\end{align}`,
    String.raw`\begin{pmatrix}1&2\\3&4\end{pmatrix}`,
    String.raw`\begin{array}{lcr}1&2&3\end{array}`,
    String.raw`f(x)=\begin{cases}1&\text{if } x>0\\0&\text{otherwise}\end{cases}`,
    String.raw`\color{red}{x} \hspace{1em} \textcolor{blue}{y}`,
    String.raw`\operatorname{rank}(A) = \sum_{i=1}^{n} \lambda_i \tag{3}`,
    String.raw`\boxed{42}`,
    String.raw`\text{重点}: x`,
    String.raw`\mathrm{d}x \mathbf{A} \mathfrak{g} \mathsf{T}`,
    String.raw`\overset{a}{b} \underset{c}{d} \stackrel{e}{f}`,
    String.raw`\binom{n}{k} \vec{v} \hat{x} \overline{AB} \underbrace{a+b}_{c}`,
    String.raw`\lim_{x \to 0} \frac{\sin x}{x} = 1`,
    String.raw`\left(\frac{1}{2}\right) \bigl( x \bigr)`,
  ])('%s is', (tex) => expect(readMaths(tex, true)).toBeDefined());
});
