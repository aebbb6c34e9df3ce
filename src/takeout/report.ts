import type { LeftCount } from './sources/count-left.ts';
import type { ForeignSource } from './sources/recognise.ts';

export type Source = ForeignSource | 'airlock';

/** Why one conversation of a file cannot be taken. */
export type Refusal = 'too-large' | 'too-deep' | 'damaged' | 'unreadable' | 'empty' | 'twice' | 'too-many';

/** What is in a file and what of it can be taken, before anything is written. */
export interface Report {
  sources: Source[];
  /** Those that can be taken. */
  conversations: ReportedConversation[];
  refusedCount: number;
  /** The first of those that cannot. */
  refused: { title: string; why: Refusal }[];
  /** Things in the file that are no conversation, such as a list of settings. */
  others: number;
  /** Files of the archive that were not looked at: pictures, sounds, settings. */
  otherFiles: number;
  /** The file ends too early: what is reported was there before its end. */
  isCutOff: boolean;
}

export interface ReportedConversation extends LeftCount {
  id: string;
  title: string;
  turns: number;
}

export function emptyReport(): Report {
  return { sources: [], conversations: [], refusedCount: 0, refused: [], others: 0, otherFiles: 0, isCutOff: false };
}
