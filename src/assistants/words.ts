import { plural, wordsOf } from '../shared/words.ts';

export const english = {
  title: 'Assistants and templates',
  intro:
    'An assistant is what the model is told before each answer. A template is a question with blanks. Both are kept as your conversations are, and with a passphrase they are sealed like them.',
  assistants: 'Assistants',
  templates: 'Templates',
  addAssistant: 'New assistant',
  addTemplate: 'New template',
  changeAssistant: 'Change the assistant',
  changeTemplate: 'Change the template',
  comesWithAirlock: 'Comes with Airlock',
  optionsFor: (name: string) => `Options for ${name}`,
  change: 'Change',
  duplicate: 'Duplicate',
  copyAndChange: 'Copy and change',
  hide: 'Hide',
  bringBack: (name: string) => `Bring back ${name}`,
  remove: 'Delete',
  removed: (name: string) => `Deleted: ${name}`,
  undo: 'Undo',
  copyOf: (name: string) => `${name} (copy)`,
  saveOne: 'Save as a file',
  saveAll: 'Save all as a file',
  takeFromFile: 'Take from a file',
  fileOfAssistants: 'File of assistants and templates',
  leftAlone: (count: number) =>
    plural(count, {
      one: 'One was made with a later version of Airlock. It is left as it is; update the app to use it.',
      other: '# were made with a later version of Airlock. They are left as they are; update the app to use them.',
    }),
  unreadable: (count: number) =>
    plural(count, {
      one: 'One cannot be read. A backup may have it.',
      other: '# cannot be read. A backup may have them.',
    }),
  removeUnreadable: 'Remove what cannot be read',

  name: 'Name',
  instructions: 'What the model is told',
  instructionsSize: (tokens: number) =>
    plural(tokens, {
      one: 'About # token, read before each answer.',
      other: 'About # tokens, read before each answer.',
    }),
  sign: 'Letter or emoji, in place of a picture',
  picture: 'Picture',
  noPicture: 'None',
  drawings: {
    speech: 'Speech',
    bulb: 'Lamp',
    pen: 'Pen',
    globe: 'Globe',
    lines: 'Text',
    question: 'Question',
    book: 'Book',
    list: 'List',
  },
  colour: 'Colour',
  colours: { stone: 'Stone', sand: 'Sand', sky: 'Sky', plum: 'Plum', rose: 'Rose' },
  model: 'Model',
  modelOfConversation: 'Whichever the conversation has',
  modelMissing: (name: string) => `${name} (not on this device)`,
  settings: 'How it draws its words',
  settingNames: {
    temperature: 'Temperature',
    topP: 'Top-p',
    repeatPenalty: 'Repeat penalty',
    maxTokens: 'Longest answer, in tokens',
  },
  settingHint: (usual: string, from: string, to: string) => `Empty: ${usual}, as always. From ${from} to ${to}.`,
  usualLength: 'as long as the model’s context has room',
  text: 'Text',
  blanksHint:
    'A blank is a word in double braces: {{topic}}. After a bar stands what it holds unless you change it: {{tone|friendly}}.',
  keep: 'Keep it',
  cancel: 'Cancel',
  nameWrong: (letters: string) => `Give it a name of one to ${letters} letters.`,
  textWrong: (letters: string) => `The text needs one to ${letters} letters.`,
  instructionsWrong: (letters: string) => `The instructions may have ${letters} letters at most.`,
  signWrong: 'One letter or one emoji, please.',
  settingWrong: (name: string, from: string, to: string) => `${name}: a number from ${from} to ${to}, or nothing.`,

  taken: (count: number) => plural(count, { one: 'Taken: one.', other: 'Taken: #.' }),
  hereAlready: (count: number) => plural(count, { one: 'One is here already.', other: '# are here already.' }),
  refused: (count: number) =>
    plural(count, {
      one: 'One could not be understood and was left out.',
      other: '# could not be understood and were left out.',
    }),
  faults: {
    foreign: 'This is no file of assistants and templates from Airlock. Choose one that was saved here.',
    later: 'A later version of Airlock made this file. Update the app, then take it again.',
    broken: 'This file is damaged or cut off. Save it again where it comes from.',
    tooLarge: 'This file is larger than any of ours can be, so it was not read.',
  },

  whoAnswers: 'Who answers',
  plain: 'Plain assistant',
  gone: (name: string) => `${name} (no longer here)`,
  modelNotHere: (assistant: string, model: string) =>
    `${assistant} is meant for ${model}, which is not on this device. Another model answers.`,
  talkTo: (name: string) => `Talk to: ${name}`,
  insert: (name: string) => `Insert: ${name}`,
  fill: 'Put it into the message',
  noTemplate: 'No template has this name.',

  starters: {
    explainer: {
      name: 'Explain it plainly',
      systemText:
        'You explain things plainly. Use everyday words and short sentences. Say in a few words what each technical term means. Give one example from daily life.',
    },
    proofreader: {
      name: 'Proofreader',
      systemText:
        'You are a proofreader. The user sends a text. Correct its spelling, grammar and punctuation. Keep its language, meaning and tone. Do not answer the text. Send back only the corrected text.',
    },
    translator: {
      name: 'Translator',
      systemText:
        'You are a translator. Translate what the user sends into English, or into the language that the user names. Keep the tone. Send back only the translation.',
    },
    summariser: {
      name: 'Summariser',
      systemText:
        'You summarise texts. The user sends a text. Give its main points as a list of at most five short sentences. Add nothing that is not in the text.',
    },
    listener: {
      name: 'Sounding board',
      systemText:
        'You help the user to think something through. Say in one sentence what you have understood. Then ask one short question that helps the user on. Give no advice unless you are asked for it.',
    },
  },
  starterTemplates: {
    reply: { name: 'Write a reply', text: 'Write a {{tone|friendly}} reply to this message:\n\n{{message}}' },
    summary: { name: 'Summarise a text', text: 'Summarise this text in {{number|five}} points:\n\n{{text}}' },
    explain: { name: 'Explain something', text: 'Explain {{topic}} to {{reader|someone who has never heard of it}}.' },
    compare: {
      name: 'Compare two things',
      text: 'Compare {{first}} and {{second}} in a table. Look at {{aspects|price, effort and risk}}.',
    },
  },
};

export const words = wordsOf('assistants', english);
