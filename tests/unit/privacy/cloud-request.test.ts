import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithCloud, costOf } from '../../../src/privacy/cloud/cloud-request.ts';

test('each question would have sent the whole conversation up to it', () => {
  const turns = [
    { role: 'user' as const, text: 'First' },
    { role: 'assistant' as const, text: 'One' },
    { role: 'user' as const, text: 'Second' },
    { role: 'assistant' as const, text: 'Two' },
  ];
  const comparison = compareWithCloud('Be brief.', turns);
  expect(comparison.requestCount).toBe(2);
  const body = JSON.parse(comparison.lastBody) as { messages: { content: string }[] };
  expect(body.messages.map(({ content }) => content)).toEqual(['Be brief.', 'First', 'One', 'Second']);
});

test('the bytes are those of bodies that hold every word, and only grow', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (questions) => {
      const turns = questions.map((text) => ({ role: 'user' as const, text }));
      const comparison = compareWithCloud('', turns);
      const shorter = compareWithCloud('', turns.slice(0, -1));
      expect(comparison.sentBytes).toBeGreaterThan(shorter.sentBytes);
      expect(comparison.sentBytes - shorter.sentBytes).toBe(new TextEncoder().encode(comparison.lastBody).length);
      const said = (JSON.parse(comparison.lastBody) as { messages: { content: string }[] }).messages;
      expect(said.slice(1).map(({ content }) => content)).toEqual(questions.map((text) => text.toWellFormed()));
    }),
  );
});

test('nothing asked, nothing sent, nothing paid', () => {
  const comparison = compareWithCloud('Be brief.', []);
  expect(comparison).toMatchObject({ requestCount: 0, sentBytes: 0 });
  expect(costOf(comparison, { read: 2, written: 10 })).toBe(0);
});
