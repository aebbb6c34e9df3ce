import { Trouble } from '../../shared/errors.ts';
import { newPlace, type Draft } from '../draft-store.ts';
import type { KitItem } from '../kit/kit-records.ts';
import type { BackupLine } from './lines.ts';
import { parseDraftLine, parseKitLine, parseSettingLine } from './parse-record.ts';

/** What stands in a backup before its first conversation. It is all in memory at once. */
export interface BackupHead {
  /** By their names. What they say, whoever keeps them looks at: here they are texts. */
  settings: Map<string, string>;
  /** Assistants and templates. */
  kit: KitItem[];
  /** What was typed where no conversation has begun yet. */
  draft: Draft | undefined;
}

const mostSettings = 100;
const mostKit = 1000;

export function createHead(): BackupHead {
  return { settings: new Map(), kit: [], draft: undefined };
}

/** Whether this line is of the head, and is in it now. @throws Trouble `BackupDamaged` */
export function takeIntoHead(head: BackupHead, line: BackupLine): boolean {
  switch (line.kind) {
    case 'setting': {
      const [name, text] = parseSettingLine(line);
      refuse(head.settings.has(name) || head.settings.size === mostSettings);
      head.settings.set(name, text);
      return true;
    }
    case 'kit': {
      const item = parseKitLine(line);
      refuse(head.kit.some(({ id }) => id === item.id) || head.kit.length === mostKit);
      head.kit.push(item);
      return true;
    }
    case 'draft':
      refuse(head.draft !== undefined);
      head.draft = parseDraftLine(line, newPlace);
      return true;
    default:
      return false;
  }
}

function refuse(isWrong: boolean): void {
  if (isWrong) throw new Trouble('BackupDamaged', 'A record is there twice, or there are too many of its kind.');
}
