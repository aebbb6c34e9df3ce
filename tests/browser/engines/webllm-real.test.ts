import { expect, inject, onTestFinished, test } from 'vitest';
import type { Engine, LoadProgress, MlcModel } from '../../../src/engines/engine.ts';
import { createWebllmEngine } from '../../../src/engines/webllm.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import { crashGpu } from '../../support/crash-gpu.ts';
import { greedy, hear, noMark, troubleOf } from '../../support/embedded-model.ts';
import { makeMlcModel, readLibrary } from '../../support/mlc-weights.ts';

/**
 * A real model library, run by the web-llm that it fits, with weights that are made to say something. The library is no
 * part of this repository: `tests/README.md` says where one is to be had and how it is named here.
 */

const library = inject('webllmLibrary');
if (!library) console.warn('NOT TESTED: an answer of web-llm. AIRLOCK_WEBLLM_LIBRARY names no model library.');

async function realModel(): Promise<MlcModel> {
  const blob = await (await fetch(`/@fs${library}`)).blob();
  return makeMlcModel(blob, readLibrary(await blob.bytes()), [' Never', ' left']);
}

function makeEngine(): Engine {
  const engine = createWebllmEngine({
    spawn: () =>
      new Worker(new URL('../../../src/engines/webllm.worker.ts', import.meta.url), { type: 'module', name: 'webllm' }),
    mark: noMark,
  });
  onTestFinished(() => engine.unload());
  return engine;
}

test.skipIf(!library)(
  'a GPU that is lost while a model loads ends in its words, and the model can be loaded again',
  {
    timeout: 1_200_000,
  },
  async () => {
    const model = await realModel();
    const engine = makeEngine();
    let isCrashed = false;
    const onProgress = ({ readBytes }: LoadProgress): void => {
      if (isCrashed || readBytes === 0) return;
      isCrashed = true;
      void crashGpu();
    };
    const trouble = await troubleOf(engine.load(model, { onProgress }));
    console.info(`${trouble.name}: ${trouble.message}`);
    expect(trouble.name).toMatch(/^Gpu(Lost|OutOfMemory)$/);
    expect(engine.state.get()).toEqual({ phase: 'failed', trouble });
    expect(troubleWords(trouble).nextStep).toMatch(/load it again/i);

    // In a new thread the GPU is there again, and takes the whole model.
    const enough = new AbortController();
    const again = engine.load(model, {
      signal: enough.signal,
      onProgress: ({ shaders }) => shaders && shaders.done > 0 && enough.abort(),
    });
    await expect(again).rejects.toMatchObject({ name: 'AbortError' });
    expect(enough.signal.aborted).toBe(true);
  },
);

test.skipIf(!library)(
  'a GPU that is lost while a model answers ends in its words',
  { timeout: 1_200_000 },
  async () => {
    const engine = makeEngine();
    await engine.load(await realModel());
    let isCrashed = false;
    const answer = hear(engine.generate([{ role: 'user', text: 'Hi' }], greedy), () => {
      if (isCrashed) return;
      isCrashed = true;
      setTimeout(crashGpu, 2000); // the prompt is being read
    });
    const trouble = await troubleOf(answer);
    console.info(`${trouble.name}: ${trouble.message}`);
    expect(trouble.name).toBe('GpuLost');
    expect(engine.state.get()).toEqual({ phase: 'failed', trouble });
  },
);

test.skipIf(!library)('says what its weights were made to say', { timeout: 1_200_000 }, async () => {
  const model = await realModel();
  const engine = makeEngine();
  const steps: LoadProgress[] = [];
  const { loadMs } = await engine.load(model, { onProgress: (step) => steps.push(step) });
  expect(steps.at(-1)).toMatchObject({ readBytes: model.sizeBytes, totalBytes: model.sizeBytes });
  expect(steps.some(({ shaders }) => shaders && shaders.done > 0 && shaders.done <= shaders.total)).toBe(true);

  const { text, result, events } = await hear(engine.generate([{ role: 'user', text: 'Hi' }], greedy));
  console.info(`loaded in ${loadMs} ms; ${JSON.stringify(result)}`);
  expect(text).toBe(' Never left');
  expect(result.outcome).toBe('complete');
  expect(events[0]).toMatchObject({ kind: 'reading', processedTokens: 0 });

  // An answer that is gone on with is not begun again.
  const more = await hear(
    engine.generate(
      [
        { role: 'user', text: 'Hi' },
        { role: 'assistant', text: ' Never' },
      ],
      { ...greedy, maxTokens: 1 },
    ),
  );
  console.info(`went on: ${JSON.stringify(more.text)} ${JSON.stringify(more.result)}`);
  expect(more.result.outcome).toBe('length');
});
