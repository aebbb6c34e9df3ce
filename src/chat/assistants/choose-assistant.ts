import type { Assistant } from '../../vault/kit/kit-records.ts';
import type { Conversation, ConversationModel } from '../../vault/records.ts';
import type { TalkParts } from '../talk-parts.ts';

/** The models of this device, and the choice of one for the conversation that is shown. */
export interface ModelChoice {
  list: () => Promise<readonly ConversationModel[]>;
  choose: (model: ConversationModel) => Promise<void>;
}

/**
 * From the next answer on this one answers: in the open conversation, or in the one that will begin. Its model comes with
 * it, where it is on this device. @throws Trouble `StorageFull`, `StorageFailed`, `VaultAltered`
 */
export async function chooseAssistant(
  { vault, openConversation, assistantForNew }: Pick<TalkParts, 'vault' | 'openConversation' | 'assistantForNew'>,
  assistant: Assistant | undefined,
  models: ModelChoice,
): Promise<void> {
  const chosen = assistant && { id: assistant.id, name: assistant.name };
  const id = openConversation.get();
  if (id === undefined) assistantForNew.set(chosen);
  else await vault.changeConversation(id, (current) => withAssistant(current, chosen));
  const wanted = assistant?.model;
  if (wanted && (await models.list()).some((model) => model.id === wanted.id)) await models.choose(wanted);
}

function withAssistant(conversation: Conversation, assistant: Conversation['assistant']): Conversation {
  const changed = { ...conversation };
  if (assistant) changed.assistant = assistant;
  else delete changed.assistant;
  return changed;
}
