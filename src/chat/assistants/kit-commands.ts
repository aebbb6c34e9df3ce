import { words } from '../../assistants/words.ts';
import type { TalkParts } from '../talk-parts.ts';
import { chooseAssistant, type ModelChoice } from './choose-assistant.ts';
import type { OpenKit } from './use-shelf.ts';

export interface KitCommandParts {
  openKit: OpenKit;
  parts: TalkParts;
  models: ModelChoice;
  onManageKit: () => void;
}

/** What can be done with assistants and templates by their names. */
export async function kitCommands({
  openKit,
  parts,
  models,
  onManageKit,
}: KitCommandParts): Promise<{ name: string; run: () => void }[]> {
  const kit = await openKit();
  const { assistants, templates } = await kit.list();
  const talkTo = [undefined, ...assistants].map((assistant) => ({
    name: words().talkTo(assistant?.name ?? words().plain),
    run: () => void chooseAssistant(parts, assistant, models),
  }));
  const insert = templates.map((template) => ({
    name: words().insert(template.name),
    run: () => kit.waiting.set(template),
  }));
  return [{ name: words().title, run: onManageKit }, ...talkTo, ...insert];
}
