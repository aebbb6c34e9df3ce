import { words as pageWords, type english as pageEnglish } from '../words.ts';
import type { Command } from './command.ts';
import { shortcuts } from './shortcuts.ts';
import { words, type english } from './words.ts';

type CommandId = keyof typeof english.commands | keyof typeof pageEnglish.doors;

/** What each command does. The page has these at once; their names come with what shows them. */
export type Actions = Readonly<Record<CommandId, () => void>>;

/** In the order in which they are listed, with the place that each has in the menu at the foot of the list. */
const places: Readonly<Record<CommandId, Pick<Command, 'group' | 'shortcut'>>> = {
  newConversation: { shortcut: shortcuts.newConversation },
  temporary: {},
  meter: {},
  selfTest: {},
  cloud: {},
  receipt: {},
  models: { group: 'device' },
  passphrase: { group: 'device' },
  takeout: { group: 'conversations' },
  backup: { group: 'conversations' },
  lock: { shortcut: shortcuts.lock },
  curtain: { shortcut: shortcuts.curtain },
  sheet: { group: 'app', shortcut: shortcuts.sheet },
  appearance: { group: 'app' },
  about: { group: 'app' },
  erase: { group: 'device' },
};

export function listCommands(actions: Actions): Command[] {
  const names = { ...words().commands, ...pageWords().doors };
  const named = (id: CommandId): Command => ({ name: names[id], run: actions[id], ...places[id] });
  return (Object.keys(places) as CommandId[]).map(named);
}
