import { fold } from '../../vault/search/words.ts';
import type { Shortcut } from './shortcuts.ts';

/** Something to do, that can be called by its name. */
export interface Command {
  name: string;
  shortcut?: Shortcut;
  run: () => void;
  /** Where it stands in the menu at the foot of the list. */
  group?: 'conversations' | 'device' | 'app';
}

/** The commands in whose names every word of the query begins a word. All of them for an empty query. */
export function commandsFor(commands: readonly Command[], terms: readonly string[]): Command[] {
  return commands.filter(({ name }) => {
    const words = ` ${fold(name)}`;
    return terms.every((term) => words.includes(` ${term}`));
  });
}
