import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Erase',
  whatGoes: 'What is to go',
  parts: { everything: 'Everything', span: 'A time span', models: 'All models', aside: 'What could not be read' },
  everything: {
    intro: 'From this browser go, for good:',
    allConversations: 'all conversations',
    conversations: (count: number) => plural(count, { one: '# conversation', other: '# conversations' }),
    allModels: 'all models',
    models: (count: number) => plural(count, { one: '# model', other: '# models' }),
    settings: 'all settings, keys, and the record of the privacy meter',
    app: 'the app itself',
    appAndSize: (size: string) => `the app itself, in all ${size}`,
    noCopy: 'Nobody can bring it back, and there is no copy anywhere unless you saved one.',
    erase: 'Erase everything',
    keep: 'Keep it',
  },
  span: {
    time: 'Time',
    kinds: {
      hour: 'The last hour',
      today: 'Today',
      week: 'The last 7 days',
      month: 'The last 30 days',
      days: 'From one day to another',
    },
    from: 'From',
    to: 'to',
    erased: (count: number) => plural(count, { one: 'Erased: # conversation.', other: 'Erased: # conversations.' }),
    found: (count: number) =>
      plural(count, {
        one: '# conversation begun or last gone on with in this time. Each goes whole, with its drafts. There is no undo.',
        other:
          '# conversations begun or last gone on with in this time. Each goes whole, with its drafts. There is no undo.',
      }),
    erase: (count: number) => plural(count, { one: 'Erase # conversation', other: 'Erase # conversations' }),
  },
  models: {
    none: 'There is no model on this device. Your conversations are still here, and nothing is answered until a model is: “Model and updates” brings one.',
    noneAnyMore:
      'There is no model on this device any more. Your conversations are still here, and nothing is answered until a model is: “Model and updates” brings one.',
    go: (count: number, size: string) =>
      plural(count, {
        one: `# model goes, wherever it came from. This frees ${size}. Your conversations stay.`,
        other: `# models go, wherever they came from. This frees ${size}. Your conversations stay.`,
      }),
    noUndo: 'There is no undo: what a site has can be fetched again, and of a file of yours you need the file.',
    erase: 'Erase all models',
    keep: 'Keep them',
  },
  aside: {
    go: (count: number) =>
      plural(count, {
        one: '# part could not be read when you accepted the rest, and was set aside. The app cannot open it and does not use it.',
        other:
          '# parts could not be read when you accepted the rest, and were set aside. The app cannot open them and does not use them.',
      }),
    noUndo: 'There is no undo. What can be read stays as it is.',
    erase: 'Remove for good',
    keep: 'Keep',
    gone: 'Nothing is set aside any more.',
  },
};

export const words = wordsOf('erase', english);
