import type { TroubleName } from './errors.ts';
import { wordsOf } from './words.ts';

/** What a person reads about a trouble: one sentence and one next step. */
export interface TroubleWords {
  sentence: string;
  nextStep: string;
}

/** The detail of a trouble, as people read it: numbers with their units, each thing in their language. */
export type Said = Readonly<Record<string, string | undefined>>;

export const english: Record<TroubleName, (said: Said) => TroubleWords> = {
  AppFileCorrupt: ({ file = 'of its own' }) => ({
    sentence: `The app's file ${file} did not arrive as it was published.`,
    nextStep: 'Try again. If it happens again, something between you and this site changes files.',
  }),
  BackupCutOff: () => ({
    sentence: 'This backup ends too early: a part of it is missing.',
    nextStep: 'Copy it again from where it came, or choose another backup. Nothing here was changed.',
  }),
  BackupDamaged: () => ({
    sentence: 'This backup is not as it was written: something in it was changed or damaged.',
    nextStep: 'Choose another copy of it, or another backup. Nothing here was changed.',
  }),
  BackupForeign: () => ({
    sentence: 'This file is no backup of Airlock.',
    nextStep: 'Choose a file whose name ends in .airlock. Nothing here was changed.',
  }),
  BackupNotOpened: () => ({
    sentence: 'That passphrase does not open this backup.',
    nextStep: 'It is the one that was chosen when the backup was saved. Look at capitals and the keyboard’s language.',
  }),
  BackupNotSaved: () => ({
    sentence: 'The backup was written, but what was read back of it is not right.',
    nextStep: 'Do not rely on that file: save another, on another disk if you can.',
  }),
  BackupTooNew: () => ({
    sentence: 'A newer version of Airlock made this backup, and this one cannot read it.',
    nextStep: 'Look for a new version under “Model and updates”, then choose the file again. Nothing here was changed.',
  }),
  BackupUnreadable: () => ({
    sentence: 'The file could not be read to its end, or changed while it was read.',
    nextStep: 'Look whether it is still where it was, and choose it again. Nothing here was changed.',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `The connection broke while ${file} was on its way.` : 'This site could not be reached.',
    nextStep: 'Try again: what has arrived is kept.',
  }),
  EngineFailed: () => ({
    sentence: 'The model could not be started.',
    nextStep: 'Load it again. If that fails too, choose another model.',
  }),
  EngineLost: () => ({
    sentence: 'The model stopped working and had to be ended. What it wrote is kept.',
    nextStep: 'Load it again and go on.',
  }),
  EngineUnsupported: ({ missing = 'something' }) => ({
    sentence: `This browser lacks ${missing}, which the model needs.`,
    nextStep: 'A current Chrome, Edge, Firefox or Safari has it.',
  }),
  FormatRefused: () => ({
    sentence: 'The model cannot be held to the form that was asked for: its rules could not be read.',
    nextStep: 'Ask without that form, or mend its rules.',
  }),
  GpuLacksFeature: ({ feature = 'a feature' }) => ({
    sentence: `The graphics card lacks ${feature}, which this model needs.`,
    nextStep:
      feature === 'shader-f16'
        ? 'Choose the variant with q4f32 in its name, or a model for the processor.'
        : 'Choose another model, or one for the processor.',
  }),
  GpuLost: () => ({
    sentence: 'The graphics driver was restarted, and the model was lost with it. What it wrote is kept.',
    nextStep: 'Load it again. If it happens again, choose a smaller model or one for the processor.',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `The graphics card did not have the ${neededBytes} of memory that this model needs.`
      : 'The graphics card did not have enough memory for this model.',
    nextStep: 'Close other tabs and load it again, or choose a smaller model or one for the processor.',
  }),
  GpuSwitchedOff: ({ model = 'This model' }) => ({
    sentence: `${model} runs on the graphics card, which you have set never to be used.`,
    nextStep: 'Choose a model for the processor, or allow the graphics card where models are chosen.',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `The graphics card is too small for models here: ${limit} is ${has ?? 'less'}, and ${needed ?? 'more'} is needed.`
      : 'The graphics card, as this browser offers it, is too small for models.',
    nextStep: 'Choose a model for the processor: it works here.',
  }),
  GpuUnavailable: () => ({
    sentence: 'This browser offers no graphics card that models could run on.',
    nextStep: 'Choose a model for the processor: it works here.',
  }),
  GuardFailed: () => ({
    sentence: 'The guard that keeps the chat page off the network could not be put in place.',
    nextStep: 'Try again. A private window may forbid it.',
  }),
  HostAnsweredOddly: ({ host, file = 'what was asked for' }) => ({
    sentence: `${siteWords(host)} sent something other than ${file}.`,
    nextStep:
      'A login page of the network may be in between: open any other page, then try again. What is whole stays.',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${siteWords(host)} is too busy to send files just now.`,
    nextStep: 'Wait some minutes, then try again: what has arrived is kept.',
  }),
  HostLacksFile: ({ host, file = 'this model', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${siteWords(host)} does not give ${file} to everybody.`
        : `${siteWords(host)} has no ${file} any more, or never had.`,
    nextStep: 'Choose another model, or bring its file from disk.',
  }),
  HostRefused: ({ host = 'another site', how }) => ({
    sentence:
      how === 'redirect'
        ? `${siteWords(host)} sent the download on to a site that this page may not reach, and the browser refused.`
        : how === 'followed'
          ? `The download was sent on to ${host}, which this page may not reach. Nothing that came from there is used.`
          : `This page may not reach ${host}. Nothing was sent there.`,
    nextStep: 'A newer version of Airlock may know the site. Or fetch the file elsewhere and bring it from disk.',
  }),
  ImportRefused: () => ({
    sentence: 'Nothing can be taken of this file.',
    nextStep: 'Look whether it is whole, and bring it again.',
  }),
  KeyNotMade: () => ({
    sentence: 'This browser did not give the memory that checking a passphrase takes (64 MB).',
    nextStep: 'Close other tabs or programs and try again. Nothing was changed.',
  }),
  LoadCrashed: ({ model = 'this model' }) => ({
    sentence: `The last time ${model} was loaded, this page was lost.`,
    nextStep: 'Close other tabs and load it all the same, or choose a smaller model.',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `The model needs about ${neededBytes} of memory, and the engine for the processor can use ${limitBytes} at most.`,
          nextStep: 'Choose a smaller model, or the same one packed more tightly. This one was not imported.',
        }
      : {
          sentence: neededBytes
            ? `The model needs about ${neededBytes} of memory, which this browser did not give.`
            : 'This browser did not give the model enough memory.',
          nextStep: 'Close other tabs or programs and load it again, or choose a smaller model.',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: `A part of the model${file ? `, ${file},` : ''} is not what it should be.`,
    nextStep: 'Fetch that part again; the others stay.',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: `A part of the model${file ? `, ${file},` : ''} is missing on this device.`,
    nextStep: 'Get what is missing.',
  }),
  ModelGone: ({ model = 'The model that was chosen' }) => ({
    sentence: `${model} is no longer on this device.`,
    nextStep: 'Choose another, and ask again.',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'The program that came with this model was made for another version of its engine.',
    nextStep: 'Fetch or import the model again, with the library made for this version of Airlock.',
  }),
  NoModel: () => ({
    sentence: 'There is no model on this device yet.',
    nextStep: 'Get one: this site has a small one of its own.',
  }),
  NotSecure: () => ({
    sentence: 'This address is not secure, and browsers give what Airlock needs to secure addresses only.',
    nextStep: 'Open it over https, or on the device that serves it.',
  }),
  PromptRefused: () => ({
    sentence: 'This model’s form does not take this conversation.',
    nextStep: 'Ask in a new conversation, or choose another model for this one.',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `This message and the assistant’s instructions are too long together: about ${promptTokens} tokens, ${instructionTokens} of them instructions, and the model reads ${limitTokens} at a time.`
      : promptTokens && limitTokens
        ? `This message is too long: about ${promptTokens} tokens, and the model reads ${limitTokens} at a time.`
        : 'This message is longer than the model can read at a time.',
    nextStep: instructionTokens
      ? 'Shorten it, or let another assistant answer. Nothing was sent, and your text is still here.'
      : 'Shorten it. Nothing was sent, and your text is still here.',
  }),
  ShadersFailed: () => ({
    sentence: 'The graphics driver could not build the programs that this model needs.',
    nextStep: 'Choose the variant with q4f32 in its name, or a model for the processor.',
  }),
  StorageFailed: () => ({
    sentence: 'The browser could not write to its storage.',
    nextStep: 'Keep this page open and copy what matters; then restart the browser.',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `There is not enough storage left: ${neededBytes} more is needed.`
      : 'There is no storage left for this.',
    nextStep: 'Free some space on this device, then try again.',
  }),
  TooManyTries: ({ waitSeconds }) => ({
    sentence: 'Several passphrases in a row were wrong, so the next try has to wait.',
    nextStep: `Try again in ${waitSeconds ?? 'a few seconds'}. Nothing is ever locked for good.`,
  }),
  VaultAltered: () => ({
    sentence: 'Something other than Airlock changed what is kept here, or a part of it was damaged.',
    nextStep: 'What is shown can be read, but some of it may be old or missing. Copy what matters.',
  }),
  VaultBusy: () => ({
    sentence: 'Conversations kept changing while the backup was being restored, so it was not.',
    nextStep: 'Let answers come to their end, close other tabs of Airlock, and restore again. Nothing was changed.',
  }),
  VaultHeaderLost: () => ({
    sentence: 'The record of your passphrase is missing or was replaced, so nothing here can be opened.',
    nextStep: 'Restore a backup, or erase everything. Nothing is written until then.',
  }),
  VaultLocked: () => ({
    sentence: 'Your conversations are locked.',
    nextStep: 'Unlock them with your passphrase.',
  }),
  VaultNewer: () => ({
    sentence: 'A newer version of Airlock runs in another tab, and what is kept has its form now.',
    nextStep: 'Copy what you have not sent, then reload this tab.',
  }),
  WrongPassphrase: () => ({
    sentence: 'That is not the passphrase.',
    nextStep: 'Look at capitals and the keyboard’s language, and try again.',
  }),
};

export const words = wordsOf('troubles', english);

/** Another site, at the beginning of a sentence. */
function siteWords(host: string | undefined): string {
  return host === undefined ? 'The other site' : `The site ${host}`;
}
