/** An answer with everything that an answer can be drawn with. */
export const richAnswer = `# Waves in a string

A string under tension carries waves whose speed depends on **tension** and *mass per length*[^1]. With $T$ in newtons and $\\mu$ in kg/m, the speed is $v = \\sqrt{T/\\mu}$; a set of strings costs $5 to $12.

## The equation

$$
\\frac{\\partial^2 y}{\\partial t^2} = v^2\\,\\frac{\\partial^2 y}{\\partial x^2}
$$

\\[
\\begin{aligned}
f_n &= \\frac{n}{2L}\\sqrt{\\frac{T}{\\mu}} \\\\
\\int_0^\\infty e^{-x^2}\\,dx &= \\frac{\\sqrt{\\pi}}{2}, \\quad A = \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}, \\quad x \\in \\mathbb{R}
\\end{aligned}
\\]

### What to do

1. Measure the length
   - with a ruler
     - twice
   - or a laser
2. Count the oscillations

- [x] Buy strings
- [ ] Tune them

| String | Note | Frequency | Tension |
|:--|:-:|--:|--:|
| 1 | E4 | 329.63 Hz | 72 N |
| 2 | B3 | 246.94 Hz | 69 N |
| 3 | G3 | 196.00 Hz | 73 N |

> A quiet word: the wave does not carry the string along.
>
> > It carries energy.

\`\`\`python
from math import sqrt

def frequency(n: int, length: float, tension: float, mu: float) -> float:
    """The n-th harmonic in Hz."""  # a comment
    return n / (2 * length) * sqrt(tension / mu)

print(f"{frequency(1, 0.65, 72, 0.0004):.1f} Hz", None, 3.14e2)
\`\`\`

\`\`\`diff
- const speed = 1;
+ const speed = 2;
\`\`\`

Read more at [this page](https://example.invalid/waves?a=b), with \`sqrt(T / mu)\` in code.[^2]

---

#### Last words

![A wave](https://example.invalid/wave.png) Done.

[^1]: Also called *linear density*, measured in $\\mathrm{kg/m}$.
[^2]: Not fetched, of course.
`;
