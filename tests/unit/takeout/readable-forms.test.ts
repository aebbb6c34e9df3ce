import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import fc from 'fast-check';
import { lexer } from 'marked';
import { expect, test, vi } from 'vitest';
import { createExport, type ExportFormat } from '../../../src/takeout/write/create-export.ts';
import type { WholeConversation } from '../../../src/vault/whole-conversation.ts';
import { hostileMarkup } from '../../support/hostile-markup.ts';
import { fixture, readAll } from '../../support/takeout.ts';
import { wholeConversation } from '../../support/whole-conversations.ts';

// Much work, on machines of any speed.
vi.setConfig({ testTimeout: 60_000 });

async function write(format: ExportFormat, wholes: readonly WholeConversation[], isSingle = true) {
  const file = createExport({ format, isSingle, nowMs: Date.UTC(2026, 10, 21) });
  for (const whole of wholes) await file.add(whole);
  return await file.finish();
}

test('Markdown and text say who said what and when, in the branch that was shown, and that there are others', async () => {
  const wholes = await readAll(fixture('chatgpt.json'));
  const markdown = await write('markdown', wholes);
  expect(markdown.name).toBe('2024-06-03 Lighthouse at Ness Point.md');
  const text = await markdown.blob.text();
  expect(text).toMatch(/^# Lighthouse at Ness Point\n\n\*Begun .*June.*2024.* UTC\. /);
  expect(text).toContain('2 messages of other branches are in the JSON export.');
  expect(text).toMatch(/## You\n\n\*.*June.*2024.* UTC\*\n\nHow many steps/);
  expect(text).toContain('> Thinking\n>\n> Counting\n>\n> Twelve flights');
  expect(text).not.toContain('I would guess 90.');
  expect(await (await write('text', wholes)).blob.text()).toMatch(
    /--- made-up-4o · .*2024.* UTC ---\n\nA keeper named Odd\./,
  );
});

const elements =
  'html head meta title style body main header section time details summary h1 h2 h3 h4 h5 h6 bdi p div pre code ul ol li blockquote hr br table tr th td strong em del sub sup'.split(
    ' ',
  );

test('a page shows what was said and runs, asks for and draws nothing', async () => {
  const [whole] = await readAll(fixture('llama.json'));
  if (!whole) throw new Error('No conversation.');
  for (const [, text] of hostileMarkup('http://127.0.0.1:9')) {
    const turns = whole.turns.map((turn) => Object.assign(structuredClone(turn), { text }));
    const { blob } = await write('page', [{ conversation: { ...whole.conversation, title: text }, turns }]);
    const page = await blob.text();
    const names = new Set(Array.from(page.matchAll(/<\/?([a-z]\w*)/gi), ([, name]) => name));
    for (const name of names) expect(elements).toContain(name);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<[^>]*\s(on\w+|src|href)=/i);
  }
});

test('a page holds every letter of what was said, whatever that is', async () => {
  await fc.assert(
    fc.asyncProperty(wholeConversation, async (whole) => {
      const page = await (await write('page', [whole])).blob.text();
      expect(page.match(/<section>/g)?.length ?? 0).toBeLessThanOrEqual(whole.turns.length);
      expect(page.match(/<section>/g)?.length).toBe(page.match(/<\/section>/g)?.length);
    }),
  );
});

test('a page draws Markdown, and what it does not draw stands as it was written', async () => {
  const [whole] = await readAll(fixture('webllm.json'));
  const [turn] = whole?.turns ?? [];
  if (!whole || !turn) throw new Error('No conversation.');
  const page = async (text: string): Promise<string> =>
    await (await write('page', [{ ...whole, turns: [{ ...turn, text }] }])).blob.text();
  expect(await page('Before\n```js\na < b\n```\nafter')).toContain('<pre dir="ltr"><code>a &lt; b</code></pre>');
  expect(await page('# One\n\n2. *a*\n3. **b** `c<`')).toMatch(
    /<h3 dir="auto">One<\/h3>\n<ol start="2" dir="auto">\n<li><em>a<\/em><\/li>\n<li><strong>b<\/strong> <code>c&lt;<\/code>/,
  );
  expect(await page('- [x] done\n- [ ] open')).toMatch(/☑ done<\/li>\n<li>☐ open/);
  expect(await page('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
    /<table dir="auto">[^]*<tr><td>1<\/td><td>2<\/td><\/tr>/,
  );
  expect(await page('[here](https://a.example/x) ![cat](b.png)')).toContain(
    'here (https://a.example/x) <bdi lang="en">(Picture: cat · b.png)</bdi>',
  );
  expect(await page('<b onclick="x()">bold</b>')).toContain('&lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;');
  expect(await page('> '.repeat(20_000))).toContain('</html>');
});

test('a page reads what the screen reads: formulas, footnotes, line ends, cells and numbers', async () => {
  const [whole] = await readAll(fixture('webllm.json'));
  const [turn] = whole?.turns ?? [];
  if (!whole || !turn) throw new Error('No conversation.');
  const page = async (text: string): Promise<string> =>
    await (await write('page', [{ ...whole, turns: [{ ...turn, text }] }])).blob.text();
  const tex = String.raw`$$\na \\ b\n$$`.replaceAll(String.raw`\n`, '\n');
  expect(await page(tex)).toContain(`<code dir="ltr">${tex}</code>`);
  expect(await page(String.raw`a \\ b and \(x \\ y\)`)).toContain(
    String.raw`a \\ b and <code dir="ltr">\(x \\ y\)</code>`,
  );
  expect(await page('So[^1].\n\n[^1]: A note')).toMatch(/So<sup>\[1\]<\/sup>\.<\/p>\n<p dir="auto">\[1\] A note/);
  expect(await page('one\ntwo<br>three')).toContain('one<br>\ntwo<br>\nthree');
  expect(await page('**重点：**这里 5*3=15 and 4*2=8')).toContain('<strong>重点：</strong>这里 5*3=15 and 4*2=8');
  expect(await page('| a |\n|-|\n| 1 | 2 |')).toContain('<tr><td>1</td><td>2</td></tr>');
  expect(await page('2. a\n5. b')).toMatch(/<ol start="2" dir="auto">\n<li>a<\/li>\n<li value="5">b/);
});

test('Markdown that was cut off swallows nothing of what follows it', async () => {
  const [whole] = await readAll(fixture('webllm.json'));
  const [turn] = whole?.turns ?? [];
  if (!whole || !turn) throw new Error('No conversation.');
  for (const text of ['```js\nlet a', '<!-- a', '$$\nx', '<details>\n\nx', '```markdown\n```js\nx']) {
    const markdown = await (await write('markdown', [{ ...whole, turns: [{ ...turn, text }] }])).blob.text();
    const { length } = lexer(`${markdown}\n## The end\n`).filter(
      ({ type, raw }) => type === 'heading' && raw.trim() === '## The end',
    );
    expect(length, text).toBe(1);
  }
});

test('several conversations are an archive with a file each, none under the name of another', async () => {
  const [whole] = await readAll(fixture('llama.json'));
  if (!whole) throw new Error('No conversation.');
  const titled = (title: string): WholeConversation => ({ ...whole, conversation: { ...whole.conversation, title } });
  const titles = ['../../etc/passwd', 'CON', 'Tide', 'tide', '', '東京 / 大阪', 'x'.repeat(300)];
  const made = await write('text', titles.map(titled), false);
  expect(made.name).toBe('2026-11-21 Airlock conversations.zip');
  const entries = await new ZipReader(new BlobReader(made.blob)).getEntries();
  expect(entries.map(({ filename }) => filename)).toEqual([
    '2025-06-15 etc passwd.txt',
    '2025-06-15 CON.txt',
    '2025-06-15 Tide.txt',
    '2025-06-15 tide (2).txt',
    '2025-06-15.txt',
    '2025-06-15 東京 大阪.txt',
    `2025-06-15 ${'x'.repeat(60)}.txt`,
  ]);
  const [first] = entries;
  if (first?.directory === false) expect(await first.getData(new TextWriter())).toContain('When is slack water?');
});
