import type { RestoreMode } from '../../vault/backup/restore-backup.ts';

/** Something that a person chose and that is kept outside of the vault, as the text that a backup has of it. */
export interface KeptSetting {
  /** Undefined where nothing was chosen. */
  read(): Promise<string | undefined>;
  /** Whether it is something that could have been chosen. What comes out of a file is asked about first. */
  isValid(text: string): boolean;
  /** A language holds from the next start, all else at once. */
  write(text: string): Promise<void>;
}

/** Their names in a backup (docs/backup-format.md). */
export const settingNames = ['looks', 'language', 'lock', 'titles', 'voice', 'model'] as const;
export type SettingName = (typeof settingNames)[number];
export type KeptSettings = Readonly<Record<SettingName, KeptSetting>>;

/** What was chosen here. */
export async function readSettings(kept: KeptSettings): Promise<Map<SettingName, string>> {
  const chosen = new Map<SettingName, string>();
  for (const name of settingNames) {
    const text = await kept[name].read();
    if (text !== undefined && kept[name].isValid(text)) chosen.set(name, text);
  }
  return chosen;
}

/**
 * Which settings of a backup would change something here. Merging leaves what was chosen here. What is not known, and
 * what could not have been chosen, is left where it is.
 */
export async function settingsToPut(
  kept: KeptSettings,
  there: ReadonlyMap<string, string>,
  mode: RestoreMode,
): Promise<SettingName[]> {
  const here = await readSettings(kept);
  return settingNames.filter((name) => {
    const text = there.get(name);
    if (text === undefined || !kept[name].isValid(text)) return false;
    return mode === 'merge' ? !here.has(name) : here.get(name) !== text;
  });
}

/** @returns those that were put */
export async function putSettings(
  kept: KeptSettings,
  there: ReadonlyMap<string, string>,
  mode: RestoreMode,
): Promise<SettingName[]> {
  const put: SettingName[] = [];
  for (const name of await settingsToPut(kept, there, mode))
    try {
      await kept[name].write(there.get(name) ?? '');
      put.push(name);
    } catch {
      // A full or forbidden storage costs this choice, which can be made again, and not what was restored.
    }
  return put;
}
