import { formatNumber } from '../../shared/format.ts';
import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  attach: 'Attach text files',
  attached: 'Attached files',
  drop: 'Drop text files here',
  dropClosed: 'Nothing can be attached now',
  staysHere: 'They are read on this device and stay on it.',
  facts: (size: string, tokens: number) =>
    `${size} · ${plural(tokens, { one: 'about # token', other: 'about # tokens' })}`,
  remove: (name: string) => `Remove ${name}`,
  close: 'Close these messages',
  refused: {
    folder: (name: string) => `${name} is a folder. Choose the files in it that matter.`,
    empty: (name: string) => `${name} is empty.`,
    unreadable: (name: string) => `${name} could not be read. Choose it once more.`,
    pdf: (name: string) => `${name} is a PDF, which cannot be read here. Copy its text and paste it.`,
    office: (name: string) => `${name} is a document of an office program. Save it there as plain text or CSV.`,
    picture: (name: string) => `${name} is a picture. These models read only text.`,
    'not-text': (name: string) => `${name} holds no text that could be read.`,
    'not-utf8': (name: string) => `${name} is text in an older encoding. Save it as UTF-8 and attach it again.`,
    'too-long': (name: string, tokens: number, limit: number) =>
      `${name} is about ${formatNumber(tokens)} tokens long, and the model reads ${formatNumber(limit)} at once. Attach the part that matters.`,
  },
  tooMuch: (tokens: number, limit: number) =>
    `What you are about to send takes about ${formatNumber(tokens)} of the ${formatNumber(limit)} tokens that the model reads at once. Shorten it, or remove a file.`,
  tooMuchInstructed: (tokens: number, limit: number, instructions: number) =>
    `What you are about to send takes, with the assistant’s instructions (about ${formatNumber(instructions)}), about ${formatNumber(tokens)} of the ${formatNumber(limit)} tokens that the model reads at once. Shorten it, remove a file, or let another assistant answer.`,
};

export const words = wordsOf('attach', english);
