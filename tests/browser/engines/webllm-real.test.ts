import { expect, inject, test } from 'vitest';
import type { LoadProgress } from '../../../src/engines/engine.ts';
import { createWebllmEngine } from '../../../src/engines/webllm.ts';
import { greedy, hear } from '../../support/embedded-model.ts';
import { makeMlcModel, readLibrary } from '../../support/mlc-weights.ts';

/**
 * A real model library, run by the web-llm that it fits, with weights that are made to say something. The library is no
 * part of this repository: `tests/README.md` says where one is to be had and how it is named here.
 */

const library = inject('webllmLibrary');
if (!library) console.warn('NOT TESTED: an answer of web-llm. AIRLOCK_WEBLLM_LIBRARY names no model library.');

test.skipIf(!library)('says what its weights were made to say', { timeout: 1_200_000 }, async () => {
  const blob = await (await fetch(`/@fs${library}`)).blob();
  const model = makeMlcModel(blob, readLibrary(await blob.bytes()), [' Never', ' left']);
  const engine = createWebllmEngine({
    spawn: () =>
      new Worker(new URL('../../../src/engines/webllm.worker.ts', import.meta.url), { type: 'module', name: 'webllm' }),
    mark: { begin() {}, end() {} },
  });
  try {
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
  } finally {
    await engine.unload();
  }
});
