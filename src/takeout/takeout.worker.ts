import { watchThread } from '../egress/watch-thread.ts';
import { serve } from '../shared/channel.ts';
import { speak, type Language } from '../shared/words.ts';
import { openTexts } from './read/archive.ts';
import { readConversations, type Found } from './read/read-conversations.ts';
import { survey } from './read/survey.ts';
import type { TakeoutVerbs } from './takeout-verbs.ts';
import type { WholeConversation } from '../vault/whole-conversation.ts';
import { takeoutThread } from '../words/takeout-thread.ts';
import { createExport, type Export } from './write/create-export.ts';

watchThread({ context: 'vault' });

/** Whole conversations, as many as one transaction is to write. */
const atOnce = 25;
const atOnceLetters = 2_000_000;

function speakAs(language: Language): void {
  if (language !== 'en') speak(language, { takeoutThread: takeoutThread[language] });
}

let reading: AsyncGenerator<Found, void> | undefined;
let writing: Export | undefined;

/** The thread that reads the files of others and makes our own: a file of 200 MB would hold the page up. */
serve<TakeoutVerbs>(self, {
  async look({ file }, { emit }) {
    const progress = { doneBytes: 0, totalBytes: file.size, conversations: 0 };
    const texts = await openTexts(file, (doneBytes, totalBytes) => {
      if (doneBytes - progress.doneBytes < totalBytes / 200) return;
      emit(Object.assign(progress, { doneBytes, totalBytes }));
    });
    return await survey(texts, file, (conversations) => (progress.conversations = conversations));
  },
  async begin({ file, language }) {
    speakAs(language);
    reading = readConversations(await openTexts(file, () => {}), file);
  },
  async next() {
    const batch: WholeConversation[] = [];
    let letters = 0;
    if (!reading) throw new TypeError('No file was begun.');
    while (batch.length < atOnce && letters < atOnceLetters) {
      const { value, done } = await reading.next();
      if (done) break;
      if (value.kind !== 'conversation') continue;
      batch.push(value.whole);
      letters += value.whole.turns.reduce((sum, { text }) => sum + text.length, 0);
    }
    return batch;
  },
  async write({ language, ...wish }) {
    speakAs(language);
    writing = createExport(wish);
  },
  async add(conversations) {
    for (const whole of conversations) await writing?.add(whole);
  },
  async finish() {
    if (!writing) throw new TypeError('No file was begun.');
    return await writing.finish();
  },
});
