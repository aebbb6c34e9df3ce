import { beforeEach, expect, test } from 'vitest';
import { createReader, type Speaker } from '../../../src/chat/voice/reader.ts';
import { createStore } from '../../../src/shared/store.ts';
import { voice } from '../../support/voices.ts';

/** This machine has no voices. Utterances are the browser's own; when they begin and end says the test. */
class TestSpeaker implements Speaker {
  spoken: string[] = [];
  current: SpeechSynthesisUtterance | undefined;
  speak(utterance: SpeechSynthesisUtterance): void {
    this.current = utterance;
    this.spoken.push(utterance.text);
  }
  /** As browsers do: what is being spoken hears of it. */
  cancel(): void {
    const ended = this.current;
    this.current = undefined;
    ended?.dispatchEvent(new Event('error'));
  }
  finish(): void {
    const ended = this.current;
    this.current = undefined;
    ended?.dispatchEvent(new Event('end'));
  }
}

let speaker: TestSpeaker;
const readingId = createStore<string | undefined>(undefined);
const anna = voice('Anna', 'de_DE');
// The browser takes no voice but its own, and has none here.
Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true });
const read = (turnId: string, text: string): void => reader.read({ turnId, text, voice: anna });
let reader: ReturnType<typeof createReader>;

beforeEach(() => {
  speaker = new TestSpeaker();
  readingId.set(undefined);
  reader = createReader(readingId, speaker);
});

test('says one sentence after the other, and then is silent', () => {
  read('one', 'A. B. C.');
  expect(speaker.spoken).toEqual(['A.']);
  expect(speaker.current?.voice).toBe(anna);
  expect(readingId.get()).toBe('one');
  speaker.finish();
  speaker.finish();
  expect(speaker.spoken).toEqual(['A.', 'B.', 'C.']);
  speaker.finish();
  expect(readingId.get()).toBeUndefined();
});

test('stops at once, and says nothing more', () => {
  read('one', 'A. B.');
  const first = speaker.current;
  reader.stop();
  expect(readingId.get()).toBeUndefined();
  first?.dispatchEvent(new Event('end'));
  expect(speaker.spoken).toEqual(['A.']);
});

test('when the page is hushed, nothing more is said', () => {
  read('one', 'A. B.');
  speaker.cancel();
  expect(readingId.get()).toBeUndefined();
  expect(speaker.spoken).toEqual(['A.']);
});

test('another answer takes the place of the one that is read', () => {
  read('one', 'A. B.');
  read('two', 'C. D.');
  expect(readingId.get()).toBe('two');
  speaker.finish();
  expect(speaker.spoken).toEqual(['A.', 'C.', 'D.']);
});
