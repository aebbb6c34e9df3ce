import type { ChosenModel } from '../model-store/chosen-model.ts';
import type { ModelManifest } from '../model-store/manifest.ts';
import type { InstalledModel } from '../model-store/model-store.ts';
import { createStore, type Readable } from '../shared/store.ts';
import type { Conversation, ConversationModel } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';
import { listedModel, type ModelList } from '../model-store/listed-model.ts';

/** The model that is to answer in the open conversation: its own, or else the device's. */
export type Wanted =
  | { phase: 'reading' }
  | { phase: 'none' }
  | { phase: 'here'; model: ModelManifest; isOwn: boolean }
  /** It was removed since this conversation was given it. */
  | { phase: 'gone'; model: ConversationModel };

/** Where a choice of a model holds: in the open conversation, or there and wherever no other was chosen. */
export type Scope = 'here' | 'everywhere';

export interface WantedModel {
  readonly state: Readable<Wanted>;
  choose(model: ConversationModel, scope: Scope): Promise<void>;
  /** The open conversation's own model, as far as it is on this device. */
  ownIfHere(): Promise<ConversationModel | undefined>;
  /** The model that is to answer, as it is listed. Undefined where there is none, and while it is damaged. */
  installed(): Promise<InstalledModel | undefined>;
  /** The model chosen for a conversation that is not begun yet. */
  forNew(): ConversationModel | undefined;
  /** Those that could be chosen. */
  list(): Promise<readonly ConversationModel[]>;
  /** Looks again: models may have come and gone. */
  look(): Promise<void>;
}

export interface WantedModelParts {
  vault: Vault;
  openConversation: Readable<string | undefined>;
  chosen: ChosenModel;
  models: ModelList;
}

export function createWantedModel({ vault, openConversation, chosen, models }: WantedModelParts): WantedModel {
  const state = createStore<Wanted>({ phase: 'reading' });
  /** What was chosen in an empty chat, for the conversation that will begin there. */
  let forNew: ConversationModel | undefined;
  let newest = 0;

  async function own(): Promise<ConversationModel | undefined> {
    const id = openConversation.get();
    if (id === undefined) return forNew;
    // Where conversations cannot be read, the device's model is as good as any.
    return (await vault.getConversation(id).catch(() => undefined))?.model;
  }

  async function find(): Promise<Wanted> {
    const ownModel = await own();
    const model = await listedModel(models, ownModel?.id ?? (await chosen.id()));
    if (model) return { phase: 'here', model, isOwn: ownModel !== undefined };
    return ownModel ? { phase: 'gone', model: ownModel } : { phase: 'none' };
  }

  async function look(): Promise<void> {
    newest += 1;
    const mine = newest;
    const found = await find().catch((): Wanted => ({ phase: 'none' }));
    if (mine === newest) state.set(found);
  }

  async function setOwn(model: ConversationModel | undefined): Promise<void> {
    const id = openConversation.get();
    if (id === undefined) forNew = model;
    else await vault.changeConversation(id, (conversation) => withModel(conversation, model));
  }

  openConversation.subscribe(() => {
    if (openConversation.get() !== undefined) forNew = undefined;
    void look();
  });
  vault.subscribe(({ conversationId, turnIds = [] }) => {
    if (turnIds.length > 0) return;
    if (conversationId === undefined || conversationId === openConversation.get()) void look();
  });
  chosen.subscribe(() => void look());
  void look();

  return {
    state,
    look,
    forNew: () => forNew,
    list: async () => (await models.list()).map(({ manifest: { id, name } }) => ({ id, name })),
    async installed() {
      const id = (await own())?.id;
      return id === undefined
        ? await chosen.installed()
        : (await models.list()).find(({ manifest }) => manifest.id === id);
    },
    async ownIfHere() {
      const model = await own();
      return (await listedModel(models, model?.id).catch(() => undefined)) && model;
    },
    async choose({ id, name }, scope) {
      if (scope === 'everywhere') await chosen.choose(id);
      await setOwn(scope === 'here' ? { id, name } : undefined);
      await look();
    },
  };
}

function withModel(conversation: Conversation, model: ConversationModel | undefined): Conversation {
  const changed = { ...conversation };
  if (model) changed.model = model;
  else delete changed.model;
  return changed;
}
