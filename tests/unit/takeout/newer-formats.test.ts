import { expect, test } from 'vitest';
import { findAll } from '../../support/takeout.ts';

/** What the assistants put into their exports since 2025: made up, in the shapes that public reports tell of. */

async function take(value: unknown) {
  const [found] = await findAll(JSON.stringify(value));
  if (found?.kind !== 'conversation') throw new Error(`Not taken: ${JSON.stringify(found)}`);
  return { ...found, texts: found.whole.turns.map(({ text }) => text) };
}

interface ChatgptMessage {
  role?: string;
  recipient?: string;
  content?: unknown;
  metadata?: unknown;
}

/** A question, and what followed it. */
function chatgpt(messages: ChatgptMessage[], about: object = {}): unknown {
  const all: ChatgptMessage[] = [{ role: 'user', content: { content_type: 'text', parts: ['Ask'] } }, ...messages];
  const nodes = all.map(({ role = 'assistant', recipient = 'all', content, metadata = {} }, index) => [
    `n${index}`,
    { parent: `n${index - 1}`, message: { author: { role }, recipient, content, metadata } },
  ]);
  return [{ id: 'c', title: 'T', mapping: Object.fromEntries(nodes) as unknown, ...about }];
}

const said = (text: string, metadata: unknown = {}): ChatgptMessage => ({
  content: { content_type: 'text', parts: [text] },
  metadata,
});

const mark = (...inside: string[]): string => `\ue200${inside.join('\ue202')}\ue201`;

test('ChatGPT: a mark becomes the link that the file has for it', async () => {
  const first = mark('cite', 'turn0search3');
  const second = mark('cite', 'turn0search3', 'turn0search8');
  const { texts } = await take(
    chatgpt([
      said(`Built in 1999 ${first}. Shut in 2004 ${second}. Again ${first}!`, {
        content_references: [
          { matched_text: first, alt: '([Harbour](https://harbour.example/a))', type: 'grouped_webpages' },
          {
            matched_text: second,
            alt: null,
            type: 'grouped_webpages',
            items: [
              { title: 'One [1]', url: 'https://one.example/(x)' },
              { title: '', url: 'https://two.example/' },
            ],
          },
          { matched_text: first, alt: '([Quay](https://quay.example/))', type: 'grouped_webpages' },
          { matched_text: ' ', alt: '', type: 'sources_footnote', sources: [] },
        ],
      }),
    ]),
  );
  expect(texts[1]).toBe(
    'Built in 1999 ([Harbour](https://harbour.example/a)). Shut in 2004 ([One \\[1\\]](https://one.example/%28x%29), [https://two.example/](https://two.example/)). Again ([Quay](https://quay.example/))!',
  );
});

test.for([
  ['no reference', `Built in 1999 ${mark('cite', 'turn0search3', 'turn0search8')}.`, 'Built in 1999.'],
  ['a file', `As it says ${mark('filecite', 'turn0file0', 'L1-L9')}, so.`, 'As it says, so.'],
  ['pictures', `Look:\n${mark('image_group', '{"query":["a"]}')}\nThere.`, 'Look:\n\nThere.'],
  ['a thing', `In ${mark('entity', '["city","Porto","Portugal"]')} it rains.`, 'In Porto it rains.'],
  ['an address', `See ${mark('url', 'The port', 'https://port.example/')}.`, 'See [The port](https://port.example/).'],
  ['one cut off', 'Built in 1999 \ue200cite\ue202turn0sea', 'Built in 1999'],
  ['a highlight', 'So \ue203it was\ue204 there.', 'So it was there.'],
  ['an old mark', 'In 1999【4†source】 and 2004 【12:0†plan.pdf】.', 'In 1999 and 2004.'],
  ['brackets of its own', 'Say 【a†b】 and 【注意】 twice.', 'Say 【a†b】 and 【注意】 twice.'],
] as const)('ChatGPT: a mark of %s leaves no rubbish and takes no word', async ([, before, after]) => {
  const { texts } = await take(chatgpt([said(before)]));
  expect(texts[1]).toBe(after);
});

test('ChatGPT: an old mark becomes the link that stands for its place', async () => {
  const text = 'In 1999【4†source】.';
  const citations = [{ start_ix: 7, end_ix: 17, metadata: { title: 'Port', url: 'https://port.example/' } }];
  const { texts } = await take(chatgpt([said(text, { citations })]));
  expect(texts[1]).toBe('In 1999([Port](https://port.example/)).');
});

test('ChatGPT: marks in a question are the person’s own letters', async () => {
  const { texts } = await take(chatgpt([{ ...said('An icon \ue201 and 【4†source】'), role: 'user' }]));
  expect(texts[1]).toBe('An icon \ue201 and 【4†source】');
});

test('ChatGPT: a canvas is a document under its name, and its changes are there', async () => {
  const code = (recipient: string, value: unknown): ChatgptMessage => ({
    recipient,
    content: { content_type: 'code', language: 'unknown', text: JSON.stringify(value) },
  });
  const { texts, left } = await take(
    chatgpt([
      code('canmore.create_textdoc', { name: 'Tides', type: 'document', content: '# Tides\n\nTwice a day.' }),
      { role: 'tool', content: { content_type: 'text', parts: ['Successfully created.'] } },
      code('canmore.update_textdoc', { updates: [{ pattern: '.*', replacement: 'Four times a day.' }] }),
      code('canmore.comment_textdoc', { comments: [{ pattern: 'a', comment: 'Is that so?' }] }),
      said('Done.'),
    ]),
  );
  expect(texts[1]).toBe(
    'Attached, Tides:\n\n```\n# Tides\n\nTwice a day.\n```\n\nAttached:\n\n```\nFour times a day.\n```\n\nIs that so?\n\nDone.',
  );
  expect(left).toEqual({ tool: 1 });
});

test('ChatGPT: what is sent to a tool is no answer, whatever it is written in', async () => {
  const call = (recipient: string, content: unknown): ChatgptMessage => ({ recipient, content });
  const { texts, left } = await take(
    chatgpt([
      call('web.run', { content_type: 'code', language: 'unknown', text: '{"search_query":[{"q":"tides"}]}' }),
      call('bio', { content_type: 'text', parts: ['User likes hens.'] }),
      call('t2uay3k.sj1i4kz', { content_type: 'code', language: 'unknown', text: '{"prompt":"a hen"}' }),
      call('python', { content_type: 'code', language: 'python', text: 'print(1)' }),
      said('A hen.'),
    ]),
  );
  expect(texts[1]).toBe('```python\nprint(1)\n```\n\nA hen.');
  expect(left).toEqual({ tool: 3 });
});

test('ChatGPT: archived and starred stay so', async () => {
  const { whole } = await take(
    chatgpt([said('Yes')], { is_archived: true, is_starred: true, update_time: 1717402000 }),
  );
  expect(whole.conversation).toMatchObject({ archivedAtMs: 1_717_402_000_000, pinnedAtMs: 1_717_402_000_000 });
});

const claude = (messages: unknown[]): unknown => [{ uuid: 'c', name: 'T', chat_messages: messages }];

test('Claude: what was written into an artifact or a file is there, under its name', async () => {
  const use = (name: string, input: unknown): unknown => ({ type: 'tool_use', name, input });
  const { texts, left } = await take(
    claude([
      { uuid: 'q', sender: 'human', content: [{ type: 'text', text: 'Write' }] },
      {
        uuid: 'a',
        sender: 'assistant',
        text: '```\nThis block is not supported on your current device yet.\n```',
        content: [
          { type: 'text', text: 'Here:' },
          use('artifacts', { id: 'x', command: 'create', title: 'Essay', type: 'text/markdown', content: 'On hens.' }),
          { type: 'tool_result', name: 'artifacts', content: [{ type: 'text', text: 'OK' }] },
          use('artifacts', { id: 'x', command: 'update', old_str: 'hens', new_str: 'geese' }),
          use('create_file', { path: '/mnt/out/plan.md', file_text: 'Step one.' }),
          use('web_search', { query: 'hens' }),
          { type: 'text', text: 'Done.' },
        ],
      },
    ]),
  );
  expect(texts[1]).toBe(
    'Here:\n\nAttached, Essay:\n\n```\nOn hens.\n```\n\nAttached:\n\n```\ngeese\n```\n\nAttached, plan.md:\n\n```\nStep one.\n```\n\nDone.',
  );
  expect(left).toEqual({ tool: 2 });
});

test('Claude: what was spoken is what was said, and a turn of tools alone keeps its place', async () => {
  const { texts, left, whole } = await take(
    claude([
      {
        uuid: 'q',
        sender: 'human',
        text: '',
        content: [{ type: 'voice_note', title: 'Note', text: 'Feed the hens.' }],
      },
      {
        uuid: 'a',
        sender: 'assistant',
        content: [
          { type: 'tool_use', name: 'x' },
          { type: 'tool_result', name: 'x' },
        ],
      },
      { uuid: 'p', sender: 'human', content: [{ type: 'voice_note', transcript: 'And then?' }] },
      { uuid: 'b', sender: 'assistant', content: [{ type: 'thinking', thinking: '', summaries: [{ summary: 'Hm' }] }] },
    ]),
  );
  expect(texts).toEqual(['Feed the hens.', '(Only tools were used here.)', 'And then?', '']);
  expect(whole.turns.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
  expect(whole.turns[3]).toMatchObject({ thinking: 'Hm' });
  expect(left).toEqual({ tool: 2 });
});

function webui(message: object, about: object = {}): unknown {
  const messages = {
    q: { role: 'user', content: 'Ask' },
    a: { parentId: 'q', role: 'assistant', model: 'm', ...message },
  };
  return [
    { id: 'c', title: 'T', updated_at: 1_722_500_000, chat: { history: { currentId: 'a', messages } }, ...about },
  ];
}

const reasoning = (text: string): string =>
  `<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n${text}\n</details>`;

test('Open WebUI: elements of its own are no text, wherever they stand', async () => {
  const content = [
    reasoning('> First.'),
    '    An indented line.',
    '<details type="tool_calls" done="true" id="c1" name="search" arguments="&quot;{\\&quot;q\\&quot;: 1}&quot;" result="&quot;&lt;/details&gt; > 2&quot;" files="">\n<summary>Tool Executed</summary>\n</details>',
    reasoning('&gt; Second &amp; last, a &lt; b.'),
    'An answer.',
    '```html\n<details type="reasoning"><summary>x</summary>an example</details>\n```',
    '<details><summary>More</summary>The model’s own.</details>',
    '<details type="code_interpreter" done="true" output="{&quot;stdout&quot;: &quot;2&quot;}">\n<summary>Analyzed</summary>\n```python\nprint(1+1)\n```\n</details>',
    'The end.',
  ].join('\n');
  const { texts, left, whole } = await take(webui({ content }));
  expect(texts[1]).toBe(
    [
      '    An indented line.',
      'An answer.\n```html\n<details type="reasoning"><summary>x</summary>an example</details>\n```\n<details><summary>More</summary>The model’s own.</details>',
      '```python\nprint(1+1)\n```',
      '```\n2\n```',
      'The end.',
    ].join('\n\n'),
  );
  expect(whole.turns[1]).toMatchObject({ thinking: 'First.\n\nSecond & last, a < b.' });
  expect(left).toEqual({ tool: 1 });
});

test('Open WebUI: an element of a type that nobody knows is counted by its name', async () => {
  const { texts, unreadableKinds } = await take(webui({ content: 'A<details type="opera">Ah</details>B' }));
  expect(texts[1]).toBe('A\n\nB');
  expect(unreadableKinds).toEqual(['opera']);
});

test('Open WebUI: an answer that stands in its items only is there', async () => {
  const output = [
    { type: 'reasoning', content: [{ type: 'output_text', text: 'Hm.' }] },
    { type: 'function_call', name: 'search', arguments: '{}' },
    { type: 'function_call_output', output: [{ type: 'input_text', text: 'found' }] },
    { type: 'open_webui:code_interpreter', code: 'print(1)', lang: 'python' },
    { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Twice a day.' }] },
  ];
  const alone = await take(webui({ content: '', output }));
  expect(alone.texts[1]).toBe('```python\nprint(1)\n```\n\nTwice a day.');
  expect(alone.whole.turns[1]).toMatchObject({ thinking: 'Hm.' });
  expect(alone.left).toEqual({ tool: 1 });
  const both = await take(webui({ content: 'Twice a day.', output }));
  expect(both.texts[1]).toBe('Twice a day.');
  expect(both.whole.turns[1]).toMatchObject({ thinking: 'Hm.' });
});

test('Open WebUI: pinned and archived stay so', async () => {
  const { whole } = await take(webui({ content: 'Yes' }, { pinned: true, archived: true }));
  expect(whole.conversation).toMatchObject({ pinnedAtMs: 1_722_500_000_000, archivedAtMs: 1_722_500_000_000 });
});

test('llama.cpp: what is asked of tools is counted, and the answer is one', async () => {
  const { texts, left } = await take({
    conv: { id: 'c', name: 'T' },
    messages: [
      { id: 'q', role: 'user', content: 'Ask', extra: [{ type: 'context', content: 'Pasted.' }] },
      { id: 'a', parent: 'q', role: 'assistant', content: '', toolCalls: '[{"function":{"name":"x"}}]' },
      { id: 't', parent: 'a', role: 'tool', content: 'found' },
      { id: 'b', parent: 't', role: 'assistant', content: 'Yes', toolCalls: '[]' },
    ],
  });
  expect(texts).toEqual(['Ask\n\nAttached:\n\n```\nPasted.\n```', 'Yes']);
  expect(left).toEqual({ tool: 2 });
});

test('a title is cut between the letters that people see', async () => {
  const family = '👨‍👩‍👧‍👦';
  const { whole } = await take([
    {
      uuid: 'c',
      name: `${'a'.repeat(195)}${family.repeat(3)}`,
      chat_messages: [{ uuid: 'q', sender: 'human', text: 'Ask' }],
    },
  ]);
  expect(whole.conversation.title).toBe('a'.repeat(195));
  const short = await take([
    { uuid: 'c', name: `${family} at sea`, chat_messages: [{ uuid: 'q', sender: 'human', text: 'x' }] },
  ]);
  expect(short.whole.conversation.title).toBe(`${family} at sea`);
});

test('what has no title is called by its first question', async () => {
  const asked = async (text: string): Promise<string> =>
    (await take([{ uuid: 'c', name: ' ', chat_messages: [{ uuid: 'q', sender: 'human', text }] }])).whole.conversation
      .title;
  expect(await asked('\n---\nHow deep is the harbour?\nReally?')).toBe('How deep is the harbour?');
  expect(await asked(`${'a'.repeat(58)} 👨‍👩‍👧‍👦`)).toBe(`${'a'.repeat(58)}…`);
  expect(await asked('?')).toBe('');
});
