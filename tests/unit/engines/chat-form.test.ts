import { describe, expect, test } from 'vitest';
import { chatForm } from '../../../src/engines/chat-form.ts';
import { realTemplates } from '../../support/real-templates.ts';

const form = (template: string, tokens: readonly string[] = [], endToken?: string) =>
  chatForm({ tokens, marks: tokens, template, endToken });
const chatMl = (start: string, end: string): string =>
  `{% for message in messages %}{{ '${start}' + message['role'] + '\n' + message['content'] + '${end}' + '\n' }}{% endfor %}`;

describe('the mark that ends an answer', () => {
  test('is the one that the template writes behind a text, where the file does not name it', () => {
    const tokens = ['a', '[|im_start|]', '[|im_end|]'];
    expect(form(chatMl('[|im_start|]', '[|im_end|]'), tokens, 'a').endTokenId).toBe(2);
    expect(form(chatMl('[|im_start|]', '[|im_end|]'), tokens, '[|im_end|]').endTokenId).toBeUndefined();
  });

  test.for(['exaone', 'command-r'])('is found in the real templates of %s', (family) => {
    const end = family === 'exaone' ? '[|endofturn|]' : '<|END_OF_TURN_TOKEN|>';
    const templates = [...realTemplates].filter(([name, text]) => name.startsWith(family) && text.includes(end));
    expect(templates.length).toBeGreaterThan(0);
    for (const [name, template] of templates) {
      const tokens = [...(template.match(/<\|[^|\s]+\|>|<\w+>|\[\|\w+\|\]/g) ?? []), end];
      expect(tokens[form(template, tokens, 'other').endTokenId ?? -1], name).toBe(end);
    }
  });

  test('is left to llama.cpp where it knows the mark by its name', () => {
    for (const end of ['<|im_end|>', '<|eot_id|>', '<end_of_turn>', '</s>'])
      expect(form(chatMl('<|im_start|>', end), ['<|im_start|>', end], 'other').endTokenId).toBeUndefined();
  });

  test('is never the beginning of a turn', () => {
    for (const [name, template] of realTemplates) {
      const tokens = template.match(/<\|[^|\s]+\|>|<\w+>|\[\|\w+\|\]/g) ?? [];
      const id = form(template, tokens, 'other').endTokenId;
      if (id !== undefined) expect(tokens[id], name).not.toMatch(/start|user|assistant|system|begin|header/i);
    }
  });
});

test('a model without a mark for it ends its answer where it would begin the next question', () => {
  const vicuna = "{% for m in messages %}{{ 'USER: ' + m['content'] + ' ASSISTANT:' }}{% endfor %}";
  expect(form(vicuna)).toMatchObject({ stopWords: ['\nUSER:'], hasPlainMarks: true });
  const alpaca = "{{ '### Instruction:\n' + messages[0]['content'] + '\n\n### Response:\n' }}";
  expect(form(alpaca)).toMatchObject({ stopWords: ['\n### Instruction:'], hasPlainMarks: true });
  // Marks that are no tokens come as text, and are seen as text.
  expect(form(chatMl('<|im_start|>', '<|im_end|>')).stopWords).toEqual(['<|im_start|>', '<|im_end|>']);
  expect(form('').stopWords).toEqual(['<|im_start|>', '<|im_end|>']);
});

test('a model with a mark for it is given no words to stop at', () => {
  const vicuna = "{{ 'USER: ' + content + ' ASSISTANT:' + answer + eos_token }}";
  expect(form(vicuna, ['</s>'], '</s>').stopWords).toEqual([]);
  expect(form(chatMl('<|im_start|>', '<|im_end|>'), ['<|im_start|>', '<|im_end|>'], '<|im_end|>').stopWords).toEqual(
    [],
  );
});

test('whether a model can be told to answer at once is in its template', () => {
  const qwen3 = [...realTemplates].filter(([, template]) => template.includes('enable_thinking'));
  expect(qwen3.length).toBeGreaterThan(0);
  for (const [, template] of qwen3) expect(form(template).canSwitchThinking).toBe(true);
  expect(form(chatMl('<|im_start|>', '<|im_end|>')).canSwitchThinking).toBe(false);
});
