import { voiceKey } from '../chat/voice/chosen-voice.ts';
import type { KeptSetting, KeptSettings } from '../settings/backup/carry-settings.ts';
import { lockKey, readLock, writeLock } from '../settings/lock-settings.ts';
import { languages } from '../shared/words.ts';
import { chooseLooks, looksKey, readLooks, writeLooks } from '../ui/looks.ts';
import { chooseLanguage, languageKey } from '../words/speak-own.ts';
import type { Services } from './services.ts';
import { titlesKey } from './title-choice.ts';

/** No id of a model and no name of a voice is longer. */
const longestId = 500;

/** What a backup has of a person's choices. What is left out, and why: docs/backup-format.md. */
export function createKeptSettings({
  lockSettings,
  titleChoice,
  chosenModel,
}: Pick<Services, 'lockSettings' | 'titleChoice' | 'chosenModel'>): KeptSettings {
  return {
    looks: inLocalStorage(looksKey, {
      isValid: (text) => writeLooks(readLooks(text)) === text,
      write: async (text) => chooseLooks(readLooks(text)),
    }),
    language: inLocalStorage(languageKey, {
      isValid: (text) => languages.some((language) => language === text),
      write: async (text) => chooseLanguage(languages.find((language) => language === text) ?? null),
    }),
    lock: inLocalStorage(lockKey, {
      isValid: (text) => writeLock(readLock(text)) === text,
      write: async (text) => lockSettings.change(readLock(text)),
    }),
    titles: inLocalStorage(titlesKey, {
      isValid: (text) => text === 'on' || text === 'off',
      async write(text) {
        // The store keeps only what is other than before.
        localStorage.setItem(titlesKey, text);
        titleChoice.set(text === 'on');
      },
    }),
    voice: inLocalStorage(voiceKey, {
      isValid: isId,
      // It is looked for among the voices of this device, and only there.
      write: async (text) => localStorage.setItem(voiceKey, text),
    }),
    model: { read: chosenModel.own, isValid: isId, write: chosenModel.choose },
  };
}

const isId = (text: string): boolean => text.length <= longestId;

const inLocalStorage = (key: string, { isValid, write }: Omit<KeptSetting, 'read'>): KeptSetting => ({
  read: async () => localStorage.getItem(key) ?? undefined,
  isValid,
  write,
});
