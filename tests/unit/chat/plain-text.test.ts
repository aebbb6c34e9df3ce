import { expect, test } from 'vitest';
import { plainText } from '../../../src/chat/markdown/plain-text.ts';

test.each([
  ['words in **bold**, *slanted*, ~~struck~~ and `code`', 'words in bold, slanted, struck and code'],
  ['# Head\n\nWords\nand more', 'Head\n\nWords\nand more'],
  ['- one\n- two\n  - deeper\n\n3. three\n4. four', '- one\n- two\n  - deeper\n\n3. three\n4. four'],
  ['- [x] done\n- [ ] to do', '☑ done\n☐ to do'],
  ['| a | b |\n|---|--:|\n| **1** | 2 |', 'a\tb\n1\t2'],
  ['> said\n> again', 'said\nagain'],
  ['```js\nlet x = "*a*";\n```', 'let x = "*a*";'],
  ['[sky](https://sky.invalid/) and <https://sky.invalid/>', 'sky (https://sky.invalid/) and https://sky.invalid/'],
  ['![A cat](https://sky.invalid/cat.png) &amp; \\*', 'A cat & *'],
  ['So[^1] it is.\n\n[^1]: A *note*', 'So[1] it is.\n\n[1] A note'],
  ['Take $x^2$.\n\n$$\n\\frac{a}{b}\n$$', 'Take x^2.\n\n\\frac{a}{b}'],
  ['<b>bold</b>', '<b>bold</b>'],
])('%j is copied as %j', (markdown, text) => expect(plainText(markdown)).toBe(text));
