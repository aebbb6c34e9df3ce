import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { GpuChoice } from '../../../src/app/gpu-choice.ts';
import { createModelKeeper, type ModelKeeper } from '../../../src/app/model-keeper.ts';
import { createLoadMark, type LoadMark } from '../../../src/engines/load-mark.ts';
import { createChosenModel } from '../../../src/model-store/chosen-model.ts';
import { createModelStore } from '../../../src/model-store/model-store.ts';
import { createStore, type Store } from '../../../src/shared/store.ts';
import type { ConversationModel } from '../../../src/vault/records.ts';
import { createFakeEngine, type FakeEngine, type FakeEngineParts } from '../../support/fake-engine.ts';
import { installModel } from '../../support/install-model.ts';
import { makeStorage } from '../../support/mark-storage.ts';
import { forgetEverything } from '../../support/storage.ts';

/** Which model is loaded when, with the real stores. The engine is the one that says what it is told to. */

const modelStore = createModelStore();
const chosen = createChosenModel(modelStore);

const small: ConversationModel = { id: 'small', name: 'SMALL' };
const other: ConversationModel = { id: 'other', name: 'OTHER' };
const onGpu: ConversationModel = { id: 'on-gpu', name: 'ON-GPU' };

beforeAll(async () => {
  await forgetEverything();
  await installModel(modelStore, 'small');
  await installModel(modelStore, 'other');
  await installModel(modelStore, 'on-gpu', 'mlc');
});

interface Scene {
  engine: FakeEngine;
  keeper: ModelKeeper;
  mark: LoadMark;
  gpuChoice: Store<GpuChoice>;
  isHeld: Store<boolean>;
  /** The models that were loaded, in order. */
  loads: string[];
}

interface SceneParts extends FakeEngineParts {
  first?: ConversationModel;
  crashed?: string;
}

function makeScene({ first, crashed, ...parts }: SceneParts = {}): Scene {
  const engine = createFakeEngine(parts);
  const loads: string[] = [];
  const { load } = engine;
  engine.load = (model, options) => {
    loads.push(model.id);
    return load(model, options);
  };
  const mark = createLoadMark(makeStorage());
  if (crashed !== undefined) mark.begin(crashed);
  const gpuChoice = createStore<GpuChoice>('automatic');
  const isHeld = createStore(false);
  const seat = { isHeld, take: () => isHeld.set(true) };
  const keeper = createModelKeeper({ engine, seat, modelStore, chosen, gpuChoice, mark, first: async () => first });
  onTestFinished(() => engine.unload());
  return { engine, keeper, mark, gpuChoice, isHeld, loads };
}

const never = new AbortController().signal;
const untilPhase = (keeper: ModelKeeper, phase: string): Promise<void> =>
  vi.waitFor(() => expect(keeper.state.get().phase).toBe(phase));

describe('a tab that gets the engine', () => {
  test('loads the model of the open conversation, or else the device’s', async () => {
    const own = makeScene({ first: other });
    own.isHeld.set(true);
    await untilPhase(own.keeper, 'ready');
    const device = makeScene();
    expect(device.keeper.state.get().phase).toBe('elsewhere');
    device.isHeld.set(true);
    await untilPhase(device.keeper, 'ready');
    expect([own.loads, device.loads]).toEqual([['other'], ['small']]);
  });

  test('does not load what took the last page down, but asks; another it loads', async () => {
    const { keeper, isHeld, loads } = makeScene({ crashed: 'small' });
    isHeld.set(true);
    await untilPhase(keeper, 'failed');
    expect(keeper.state.get()).toMatchObject({ trouble: { name: 'LoadCrashed' }, model: { id: 'small' } });
    // A question is no order to try it again.
    await expect(keeper.ready(never)).rejects.toMatchObject({ name: 'LoadCrashed', detail: { model: 'SMALL' } });
    expect(loads).toEqual([]);
    await keeper.ready(never, other);
    await expect(keeper.ready(never, small)).rejects.toMatchObject({ name: 'LoadCrashed' });
    await keeper.load(small, 'it crashed');
    expect(keeper.state.get()).toMatchObject({ phase: 'ready', model: { id: 'small' } });
    await keeper.ready(never, other);
    await keeper.ready(never, small);
    expect(loads).toEqual(['other', 'small', 'other', 'small']);
  });

  test('does not take it for a crash when the engine was taken from a tab in the middle of a load', async () => {
    const { keeper, loads } = makeScene({ crashed: 'small' });
    keeper.takeSeat();
    await untilPhase(keeper, 'ready');
    expect(loads).toEqual(['small']);
  });
});

describe('a question', () => {
  test('waits for its conversation’s model, and finds it loaded the next time', async () => {
    const { keeper, isHeld, loads } = makeScene();
    const engine = keeper.ready(never, other);
    isHeld.set(true);
    expect((await engine).state.get()).toMatchObject({ phase: 'ready', model: { id: 'other' } });
    await keeper.ready(never, other);
    expect(loads.at(-1)).toBe('other');
    expect(loads.filter((id) => id === 'other')).toHaveLength(1);
    await keeper.ready(never);
    expect(loads.at(-1)).toBe('small');
  });

  test('for a model that is gone is told so, and the loaded one stays', async () => {
    const { keeper, isHeld, engine } = makeScene();
    isHeld.set(true);
    await untilPhase(keeper, 'ready');
    await expect(keeper.ready(never, { id: 'gone', name: 'Gone' })).rejects.toMatchObject({
      name: 'ModelGone',
      detail: { model: 'Gone' },
    });
    for (const state of [engine.state, keeper.state])
      expect(state.get()).toMatchObject({ phase: 'ready', model: { id: 'small' } });
  });

  test('that is stopped no longer waits', async () => {
    const stop = new AbortController();
    const { keeper } = makeScene();
    const waiting = keeper.ready(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the graphics card', () => {
  test('is not used when it is set to never, and is again when that is taken back', async () => {
    const { keeper, isHeld, gpuChoice, loads } = makeScene({ first: onGpu });
    gpuChoice.set('never');
    isHeld.set(true);
    await untilPhase(keeper, 'failed');
    expect(keeper.state.get()).toMatchObject({ trouble: { name: 'GpuSwitchedOff' }, model: { id: 'on-gpu' } });
    expect(loads).toEqual([]);
    gpuChoice.set('automatic');
    await untilPhase(keeper, 'ready');
    expect(loads).toEqual(['on-gpu']);
  });
});

test('of two models that are asked for at once, the last is loaded', async () => {
  const { keeper, isHeld, loads } = makeScene();
  isHeld.set(true);
  await untilPhase(keeper, 'ready');
  await Promise.all([keeper.load(other), keeper.load(onGpu), keeper.load(other), keeper.load(onGpu)]);
  await untilPhase(keeper, 'ready');
  expect(keeper.state.get()).toMatchObject({ model: { id: 'on-gpu' } });
  expect(loads.at(-1)).toBe('on-gpu');
});

test('a load that takes long can be given up for another model', async () => {
  const stuck = new Promise<void>(() => {});
  const { keeper, isHeld, engine } = makeScene({
    untilLoaded: async (id) => (id === 'small' ? await stuck : undefined),
  });
  isHeld.set(true);
  await untilPhase(keeper, 'loading');
  await keeper.load(other);
  for (const state of [engine.state, keeper.state])
    expect(state.get()).toMatchObject({ phase: 'ready', model: { id: 'other' } });
});

test('another tab hears that a model was chosen, and not which', async () => {
  const there = createChosenModel(modelStore);
  const heard = vi.fn();
  const wire = new BroadcastChannel('airlock-chosen-model');
  const messages: unknown[] = [];
  wire.addEventListener('message', ({ data }) => messages.push(data));
  onTestFinished(() => wire.close());
  onTestFinished(there.subscribe(heard));
  await chosen.choose('other');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(await there.id()).toBe('other');
  expect(messages).toEqual(['changed']);
  await chosen.forget('other');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
});
