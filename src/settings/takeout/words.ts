import type { ReactNode } from 'react';
import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Take it with you',
  conversations: (count: number) => plural(count, { one: '# conversation', other: '# conversations' }),
  stop: 'Stop',
  save: {
    one: 'Save this conversation',
    all: 'Save all conversations',
    as: 'As',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'Web page', text: 'Plain text' },
    meanings: {
      json: 'Everything, with all branches. Airlock reads it back without losing anything, and programs can, too.',
      markdown: 'To read and to edit, in any editor. The branches that are shown.',
      page: 'To read and to print, in any browser. It loads nothing. The branches that are shown.',
      text: 'To read anywhere. The branches that are shown.',
    },
    archive: 'One file for each conversation, in an archive.',
    save: 'Save',
    writing: 'Writing',
    writingSome: (done: string, total: number) =>
      plural(total, { one: `Writing, ${done} of # conversation`, other: `Writing, ${done} of # conversations` }),
    written: 'Written',
    saved: (name: ReactNode, size: string): readonly ReactNode[] => [
      'Saved as ',
      name,
      `, ${size}. What you save is outside the seal, and not encrypted.`,
    ],
  },
  bring: {
    title: 'Bring conversations',
    intro:
      'From another device with Airlock, or the export of ChatGPT, Claude, Open WebUI, llama.cpp or WebLLM Chat: the .zip or .json file as you got it. It is read here, and nothing is kept before you have seen what is in it.',
    take: (count: number) => plural(count, { one: 'Take # conversation', other: 'Take # conversations' }),
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    leave: 'Leave it',
    file: 'File of conversations',
    reading: 'Reading',
    readingBytes: (done: string, total: string) => `Reading, ${done} of ${total}`,
    /** `reading`: one of the two above. */
    readingFound: (reading: string, found: string) => `${reading}: ${found} so far`,
    read: 'Read',
    keeping: (done: string, total: number) =>
      plural(total, { one: `Keeping ${done} of # conversation`, other: `Keeping ${done} of # conversations` }),
    kept: 'Kept',
    /** `added`: the count, said below. */
    done: (added: ReactNode, count: number): readonly ReactNode[] => [
      'Done: ',
      added,
      plural(count, { one: ' is in your list now.', other: ' are in your list now.' }),
    ],
    stopped: (added: ReactNode, count: number): readonly ReactNode[] => [
      'Stopped: ',
      added,
      plural(count, {
        one: ' is in your list now, each of them whole.',
        other: ' are in your list now, each of them whole.',
      }),
    ],
    added: (count: number) => plural(count, { one: '# conversation more', other: '# conversations more' }),
    cameBefore: (count: number) =>
      plural(count, {
        one: '# conversation came in before, each of them whole. Bringing the file again adds only what is missing.',
        other: '# conversations came in before, each of them whole. Bringing the file again adds only what is missing.',
      }),
  },
  report: {
    untitled: 'Without a title',
    from: (sources: string) => `From ${sources}.`,
    messages: (count: number) => plural(count, { one: '# message', other: '# messages' }),
    total: (conversations: string, messages: string) => `${conversations}, ${messages}`,
    canBeTaken: (total: ReactNode): readonly ReactNode[] => [total, ' can be taken.'],
    allHere: 'All of them are here already and stay as they are.',
    someHere: (count: number) =>
      plural(count, {
        one: '# of them is here already and stays as it is.',
        other: '# of them are here already and stay as they are.',
      }),
    leftOut: (what: string) => `Left out: ${what}.`,
    refusedCount: (count: number) =>
      plural(count, { one: '# conversation cannot be taken.', other: '# conversations cannot be taken.' }),
    others: (count: number) =>
      plural(count, { one: '# entry is no conversation.', other: '# entries are no conversation.' }),
    otherFiles: (count: number) =>
      plural(count, {
        one: '# other file in the archive: not looked at. Pictures and settings, mostly.',
        other: '# other files in the archive: not looked at. Pictures and settings, mostly.',
      }),
    isCutOff: 'The file ends too early. What was there before its end is listed here.',
    details: 'What stays behind, conversation by conversation',
    detail: (title: ReactNode, what: string): readonly ReactNode[] => [title, `: ${what}`],
    more: (count: string) => `… and ${count} more`,
    notTaken: (why: string) => `not taken: ${why}`,
    without: (what: string) => `without ${what}`,
    kinds: {
      picture: (count: number) => plural(count, { one: '# picture', other: '# pictures' }),
      sound: (count: number) => plural(count, { one: '# recording', other: '# recordings' }),
      file: (count: number) => plural(count, { one: '# file', other: '# files' }),
      instructions: (count: number) =>
        plural(count, { one: '# instruction to the assistant', other: '# instructions to the assistant' }),
      tool: (count: number) => plural(count, { one: '# message from a tool', other: '# messages from tools' }),
      hidden: (count: number) =>
        plural(count, { one: '# message that was hidden there, too', other: '# messages that were hidden there, too' }),
      unreadable: (count: number) =>
        plural(count, {
          one: '# message, or part of one, that cannot be read',
          other: '# messages, or parts of one, that cannot be read',
        }),
    },
    /** `unreadable`: the last of these; `kinds`: what the file calls them. */
    ofKinds: (unreadable: string, kinds: string) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'too large: more than 64 MB',
      'too-deep': 'nested deeper than any conversation is',
      damaged: 'damaged, or not what it should be',
      unreadable: 'nothing in it is of a kind that can be read',
      empty: 'nothing was said in it',
      twice: 'it stands in this file twice',
      'too-many': 'there are more than 100,000 in this file',
    },
  },
};

export const words = wordsOf('takeout', english);
