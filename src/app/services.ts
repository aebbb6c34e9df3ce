import { createSession, type Session } from '../chat/session.ts';
import type { Ledger } from '../egress/ledger.ts';
import type { LedgerRecord } from '../egress/record.ts';
import { joinEngines } from '../engines/join-engines.ts';
import { createLoadMark } from '../engines/load-mark.ts';
import { createEngineSeat } from '../engines/seat.ts';
import { chooseThreads } from '../engines/threads.ts';
import { createWebllmEngine } from '../engines/webllm.ts';
import { createWllamaEngine } from '../engines/wllama.ts';
import type { AttemptNews } from '../egress/watch-thread.ts';
import { createChosenModel, type ChosenModel } from '../model-store/chosen-model.ts';
import { createModelStore, type ModelStore } from '../model-store/model-store.ts';
import type { Keeper } from '../privacy/walls/keep-attempts.ts';
import { createMeter } from '../privacy/meter/meter-source.ts';
import type { MeterView } from '../privacy/meter/meter.ts';
import type { SelfTestSummary } from '../privacy/receipt/receipt-schema.ts';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { spawnArgon2 } from '../vault/argon2.ts';
import { createVault, type Vault } from '../vault/vault.ts';
import { createModelKeeper, type ModelKeeper } from './model-keeper.ts';

/** Every part of the chat page, made once and introduced to each other here. */
export interface Services {
  vault: Vault;
  session: Session;
  modelKeeper: ModelKeeper;
  modelStore: ModelStore;
  chosenModel: ChosenModel;
  meter: Readable<MeterView>;
  ledger: Ledger;
  record: LedgerRecord;
  keeper: Keeper;
  /** What the self-test found when it last ran to its end, while this page was open. */
  lastSelfTest: Store<SelfTestSummary | undefined>;
}

/** What stands before anything else of the page runs. */
interface Proof {
  ledger: Ledger;
  record: LedgerRecord;
  keeper: Keeper;
}

export function createServices({ ledger, record, keeper }: Proof): Services {
  const vault = createVault(() => listen(spawnArgon2(), ledger));
  const threads = chooseThreads(navigator.hardwareConcurrency, globalThis.crossOriginIsolated);
  const mark = createLoadMark(localStorage);
  // Who closes the page while a model loads has given it up; who loses it to the GPU has not.
  globalThis.addEventListener('pagehide', () => mark.end());
  const engine = joinEngines({
    wllama: createWllamaEngine({ spawn: () => listen(spawnWllama(), ledger), threads }),
    webllm: createWebllmEngine({ spawn: () => listen(spawnWebllm(), ledger), mark }),
  });
  const modelStore = createModelStore();
  const chosenModel = createChosenModel(modelStore);
  const modelKeeper = createModelKeeper({ engine, seat: createEngineSeat(), modelStore, chosen: chosenModel });
  const session = createSession({
    vault,
    engineReady: modelKeeper.ready,
    contextTokens: () => {
      const state = engine.state.get();
      return state.phase === 'ready' || state.phase === 'generating' ? state.model.contextTokens : Infinity;
    },
  });
  return {
    vault,
    session,
    modelKeeper,
    modelStore,
    chosenModel,
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
