import type { Kit } from '../assistants/kit.ts';
import type { ModelChoice } from '../chat/assistants/choose-assistant.ts';
import { createDrafts, type Drafts } from '../chat/drafts.ts';
import { createOpenConversation } from '../chat/open-conversation.ts';
import type { FoundTurn } from '../chat/search/use-found-turn.ts';
import { createSession, type Session } from '../chat/session.ts';
import type { TalkParts } from '../chat/talk-parts.ts';
import type { Ledger } from '../egress/ledger.ts';
import type { LedgerRecord } from '../egress/record.ts';
import { joinEngines } from '../engines/join-engines.ts';
import { createLoadMark } from '../engines/load-mark.ts';
import { createEngineSeat } from '../engines/seat.ts';
import { canShareMemory, chooseThreads } from '../engines/threads.ts';
import { createWebllmEngine } from '../engines/webllm.ts';
import { createWllamaEngine } from '../engines/wllama.ts';
import type { AttemptNews } from '../egress/watch-thread.ts';
import { createChosenModel, type ChosenModel } from '../model-store/chosen-model.ts';
import { listedModel } from '../model-store/listed-model.ts';
import { createModelStore, type ModelStore } from '../model-store/model-store.ts';
import type { Keeper } from '../privacy/walls/keep-attempts.ts';
import { createLastBackup, type KeptLastBackup } from '../settings/backup/last-backup.ts';
import { createLockSettings, type KeptLockSettings } from '../settings/lock-settings.ts';
import { createMeter } from '../privacy/meter/meter-source.ts';
import type { MeterView } from '../privacy/meter/meter.ts';
import type { SelfTestSummary } from '../privacy/receipt/receipt-schema.ts';
import { createStoragePromise, type StoragePromise } from '../shared/storage-promise.ts';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { createTakeout, spawnTakeout, type Takeout } from '../takeout/takeout.ts';
import { spawnArgon2 } from '../vault/argon2.ts';
import { createSearch, spawnSearch, type Search } from '../vault/search/search.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import { createVault, type Vault } from '../vault/vault.ts';
import { endAnswer } from './end-answer.ts';
import { forgetWhenLocked } from './forget-when-locked.ts';
import { createGpuChoice, type GpuChoice } from './gpu-choice.ts';
import { createLateTitler } from './late-titler.ts';
import { createModelKeeper, type ModelKeeper } from './model-keeper.ts';
import { createTemporary, type Temporary } from './temporary.ts';
import { createThinkingChoice, createTitleChoice } from './title-choice.ts';
import { createWantedModel, type WantedModel } from './wanted-model.ts';
import { watchStorage, type StorageRoom } from './watch-storage.ts';

/** Every part of the chat page, made once and introduced to each other here. */
export interface Services {
  vault: Vault;
  session: Session;
  temporary: Temporary;
  search: Search;
  /** What is typed and not sent yet. */
  drafts: Drafts;
  /** Assistants and templates: a file of their own, which comes when it is asked for. */
  openKit: () => Promise<Kit>;
  assistantForNew: TalkParts['assistantForNew'];
  /** The models for the conversation that is shown. */
  models: ModelChoice;
  /** The conversation that this tab shows. */
  openConversation: Store<string | undefined>;
  /** What was looked for and is to be brought into sight. */
  foundTurn: Store<FoundTurn | undefined>;
  modelKeeper: ModelKeeper;
  wantedModel: WantedModel;
  gpuChoice: Store<GpuChoice>;
  thinkingChoice: Store<boolean>;
  /** Whether the model makes titles. */
  titleChoice: Store<boolean>;
  lockSettings: KeptLockSettings;
  lastBackup: KeptLastBackup;
  modelStore: ModelStore;
  chosenModel: ChosenModel;
  /** Whether the page is blurred. */
  curtain: Store<boolean>;
  takeout: Takeout;
  storagePromise: StoragePromise;
  storageRoom: Readable<StorageRoom>;
  meter: Readable<MeterView>;
  ledger: Ledger;
  record: LedgerRecord;
  keeper: Keeper;
  /** What the self-test found when it last ran to its end, while this page was open. */
  lastSelfTest: Store<SelfTestSummary | undefined>;
}

/** Smaller models write titles that say nothing, or something else: measured, decision 0018. */
const titlingBytes = 300_000_000;

/** What stands before anything else of the page runs. */
interface Proof {
  ledger: Ledger;
  record: LedgerRecord;
  keeper: Keeper;
}

export function createServices({ ledger, record, keeper }: Proof): Services {
  const vault = createVault(() => listen(spawnArgon2(), ledger));
  const threads = chooseThreads(navigator.hardwareConcurrency, canShareMemory());
  const mark = createLoadMark(localStorage);
  const gpuChoice = createGpuChoice();
  const engine = joinEngines({
    wllama: createWllamaEngine({ spawn: () => listen(spawnWllama(), ledger), threads, mark }),
    webllm: createWebllmEngine({ spawn: () => listen(spawnWebllm(), ledger), mark }),
  });
  const modelStore = createModelStore();
  const chosenModel = createChosenModel(modelStore);
  // Who closes the page while a model loads has given it up; who loses the page to the load has not.
  globalThis.addEventListener('pagehide', () => {
    const state = engine.state.get();
    if (state.phase === 'loading') mark.end(state.modelId);
  });
  const openConversation = createOpenConversation();
  const wantedModel = createWantedModel({ vault, openConversation, chosen: chosenModel, models: modelStore });
  const modelKeeper = createModelKeeper({
    engine,
    seat: createEngineSeat(),
    modelStore,
    chosen: chosenModel,
    gpuChoice,
    mark,
    first: wantedModel.ownIfHere,
  });
  const titleChoice = createTitleChoice();
  const thinkingChoice = createThinkingChoice();
  const titler = createLateTitler({
    vault,
    engine,
    openConversation,
    isOn: titleChoice,
    isAble: async (modelId) => ((await listedModel(modelStore, modelId))?.file.sizeBytes ?? 0) >= titlingBytes,
  });
  let kit: Promise<Kit> | undefined;
  const openKit = (): Promise<Kit> =>
    (kit ??= import('../chat/assistants/assistants.ts').then(({ createKit }) => createKit(vault)));
  const makeSession = (of: TalkVault, assistantForNew: TalkParts['assistantForNew']): Session =>
    createSession({
      vault: of,
      assistantForNew,
      findAssistant: async (id) => await (await openKit()).find(id),
      engineReady(signal, model) {
        titler.stop();
        return modelKeeper.ready(signal, model);
      },
      // A temporary conversation has no title.
      ...(of === vault ? { onAnswered: titler.answered } : {}),
      mayThink: thinkingChoice.get,
      modelForNew: wantedModel.forNew,
      contextTokens: () => {
        const [state, wanted] = [engine.state.get(), wantedModel.state.get()];
        const isLoaded = 'model' in state && wanted.phase === 'here' && wanted.model.id === state.model.id;
        return isLoaded ? state.model.contextTokens : Infinity;
      },
    });
  const assistantForNew: TalkParts['assistantForNew'] = createStore(undefined);
  const session = makeSession(vault, assistantForNew);
  vault.custody.beforeLocking(() => endAnswer(session));
  const temporary = createTemporary(openConversation, makeSession);
  vault.custody.beforeLocking(async () => temporary.end());
  // Where the store turns out to be altered there is no time to lock.
  vault.custody.state.subscribe(() => {
    if (vault.custody.state.get().phase === 'altered') temporary.end();
  });
  vault.custody.beforeLocking(async () => titler.stop());
  const drafts = createDrafts(vault.drafts);
  vault.custody.beforeLocking(drafts.flush);
  // Who leaves may not come back: what was typed is kept now and not in a moment.
  document.addEventListener('visibilitychange', () => void drafts.flush());
  forgetWhenLocked(vault.custody, modelKeeper, wantedModel.ownIfHere);
  const storagePromise = createStoragePromise();
  return {
    vault,
    session,
    temporary,
    search: createSearch(vault, () => listen(spawnSearch(), ledger)),
    drafts,
    openKit,
    assistantForNew,
    models: { list: wantedModel.list, choose: (model) => wantedModel.choose(model, 'here') },
    openConversation,
    foundTurn: createStore<FoundTurn | undefined>(undefined),
    modelKeeper,
    wantedModel,
    gpuChoice,
    thinkingChoice,
    titleChoice,
    lockSettings: createLockSettings(localStorage),
    lastBackup: createLastBackup(localStorage),
    modelStore,
    chosenModel,
    curtain: createStore(false),
    takeout: createTakeout(() => listen(spawnTakeout(), ledger)),
    storagePromise,
    storageRoom: watchStorage(session.activity, storagePromise),
    meter: createMeter(ledger, keeper),
    ledger,
    record,
    keeper,
    lastSelfTest: createStore<SelfTestSummary | undefined>(undefined),
  };
}

function spawnWllama(): Worker {
  return new Worker(new URL('../engines/wllama.worker.ts', import.meta.url), { type: 'module', name: 'wllama' });
}

function spawnWebllm(): Worker {
  return new Worker(new URL('../engines/webllm.worker.ts', import.meta.url), { type: 'module', name: 'webllm' });
}

/** Puts into the ledger what the thread says was tried in it. */
function listen(worker: Worker, ledger: Ledger): Worker {
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<AttemptNews>>) => {
    if (data.attempt) ledger.append(data.attempt);
  });
  return worker;
}
