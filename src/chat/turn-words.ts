import { formatNumber } from '../shared/format.ts';
import { plural, wordsOf } from '../shared/words.ts';

const tokens = (count: number): string => plural(count, { one: '# token', other: '# tokens' });

export const english = {
  conversation: 'Conversation',
  you: 'You',
  /** Before it is known which one answers. */
  model: 'Model',
  inOtherWords: 'Ask in other words',
  edit: { question: 'Your question, in other words', cancel: 'Cancel', ask: 'Ask this instead' },
  otherDraft: { isThere: 'Another tab has a different text here.', show: 'Show it' },
  answerNow: 'Answer now',
  goOn: 'Go on',
  cut: {
    writing: 'This answer was interrupted. What was written is kept.',
    stopped: 'You stopped this answer.',
    length: 'This answer reached its length limit.',
    empty: 'The model gave no answer.',
  },
  notSeen: (count: number) =>
    plural(count, {
      one: 'The conversation is longer than the model can read at once. It did not see the first message; it is still kept here.',
      other:
        'The conversation is longer than the model can read at once. It did not see the first # messages; they are still kept here.',
    }),
  thinking: 'Thinking…',
  thought: 'Thought',
  thoughtFor: (time: string) => `Thought for ${time}`,
  place: (at: number, count: number) => `${formatNumber(at)} of ${formatNumber(count)}`,
  questions: { which: 'Which wording is shown', earlier: 'Earlier wording', later: 'Later wording' },
  answers: { which: 'Which answer is shown', earlier: 'Earlier answer', later: 'Later answer' },
  again: {
    title: 'Another answer',
    same: 'Answer again',
    freely: 'Answer again, more freely',
    with: (model: string) => `Answer again with ${model}`,
    goOn: 'Go on with this answer',
  },
  copy: { title: 'Copy this answer', copy: 'Copy', markdown: 'As Markdown', plain: 'As plain text' },
  details: {
    speed: (perSecond: string, first: string) => `${perSecond} tokens/s · first after ${first}`,
    model: 'Model',
    unknown: 'Unknown',
    assistant: 'Assistant',
    ran: 'Ran',
    onGraphicsCard: 'on the graphics card, by web-llm',
    onProcessor: (threads: number) =>
      plural(threads, {
        one: 'on the processor, by llama.cpp, in # thread',
        other: 'on the processor, by llama.cpp, in # threads',
      }),
    settings: 'Settings',
    settingsWere: (temperature: string, topP: string, repeatPenalty: string, most: number) =>
      `temperature ${temperature}, top-p ${topP}, repeat penalty ${repeatPenalty}, at most ${tokens(most)}`,
    read: 'Read',
    readTokens: (count: number, remembered: string) => `${tokens(count)}, ${remembered} of them remembered`,
    written: 'Written',
    writtenTokens: (count: number, perSecond: string) => `${tokens(count)}, ${perSecond} a second`,
    firstWord: 'First word',
    after: (time: string) => `after ${time}`,
    when: 'When',
    leftOut: 'Left out',
    nothing: 'nothing: the model read the whole conversation',
    first: (count: number) =>
      plural(count, {
        one: 'the first # message, for want of room',
        other: 'the first # messages, for want of room',
      }),
  },
  context: {
    full: (percent: string) => `Context: ${percent} full`,
    fullAndCut: (percent: string) => `Context: ${percent} full, with messages left out`,
    takes: (used: string, budget: string) =>
      `What you send next takes about ${used} of the ${budget} tokens that this model can read at once.`,
    leftOut: (count: number) =>
      plural(count, {
        one: 'The first # message of the conversation would be left out. It is still kept here.',
        other: 'The first # messages of the conversation would be left out. They are still kept here.',
      }),
    nothingLeftOut: 'Nothing of the conversation is left out.',
  },
};

export const words = wordsOf('turns', english);
