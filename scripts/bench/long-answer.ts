/** An answer with all that Markdown has, of about this length. */
export function longAnswer(characters: number): string {
  const sections = [
    '## What happens\n\nThe sun warms the **sea**, and water rises into the *air*. High above the land the air is cold, and the water becomes clouds made of very small drops[^1]. See [the page about rain](https://rain.invalid/page) for more of it.\n\n',
    '- The wind carries the clouds\n- over fields, woods and `hills`\n  - and what lies behind them\n  - for days\n- until the drops are too heavy\n\n',
    '| Month | Rain | Days |\n|:--|--:|:-:|\n| March | 40 mm | 11 |\n| April | 51 mm | 12 |\n| May | 63 mm | 14 |\n| June | 71 mm | 13 |\n\n',
    '```python\ndef rain(month: str) -> float:\n    """In millimetres."""\n    return {"March": 40, "April": 51}.get(month, 0.0)  # what is known\n```\n\n',
    '> When the drops have grown too heavy, they fall as rain, or as snow where it is cold enough.\n\n',
    '1. Some of the rain is taken up by roots\n2. some of it sinks into the ground\n3. and comes out again as a spring\n\nThe amount is $V = A \\cdot h$, for an area $A$ and a height $h$:\n\n$$\nV = \\int_0^T r(t)\\,dt\n$$\n\n- [x] Measured\n- [ ] Counted\n\n',
  ];
  let text = '# How rain is made\n\n';
  for (let index = 0; text.length < characters; index += 1) text += sections[index % sections.length] ?? '';
  return `${text}[^1]: About a hundredth of a millimetre each.\n`;
}
