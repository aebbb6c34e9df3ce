import type { Report } from './report.ts';
import type { WholeConversation } from '../vault/whole-conversation.ts';
import type { Language } from '../shared/words.ts';
import type { ExportedFile, ExportWish } from './write/create-export.ts';

/** How far the thread has read. */
export interface ReadingProgress {
  doneBytes: number;
  totalBytes: number;
  conversations: number;
}

/**
 * What the takeout thread can be asked to do. One file comes in or goes out at a time; ending the thread ends it.
 * `language`: what the page speaks, for what is written.
 */
export type TakeoutVerbs = {
  /** What is in the file. Nothing of it stays. */
  look: { args: { file: File }; event: ReadingProgress; value: Report };
  /** Begins to read it once more, from the beginning. */
  begin: { args: { file: File; language: Language }; event: never; value: void };
  /** The next conversations of it: some, so that none waits long and not all are in memory. None: the end. */
  next: { args: null; event: never; value: WholeConversation[] };
  /** Begins a file to save. */
  write: { args: ExportWish & { language: Language }; event: never; value: void };
  add: { args: WholeConversation[]; event: never; value: void };
  finish: { args: null; event: never; value: ExportedFile };
};
