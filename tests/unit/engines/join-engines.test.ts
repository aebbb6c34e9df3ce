import { expect, test } from 'vitest';
import { joinEngines } from '../../../src/engines/join-engines.ts';
import { createFakeEngine, fakeModel } from '../../support/fake-engine.ts';
import { mlcFiles, mlcModel } from '../../support/mlc-files.ts';

function make() {
  const wllama = createFakeEngine();
  const webllm = createFakeEngine();
  return { wllama, webllm, joined: joinEngines({ wllama, webllm }) };
}

test('each model goes to its engine, and the other is empty then', async () => {
  const { wllama, webllm, joined } = make();
  await joined.load(fakeModel);
  expect([wllama.state.get().phase, webllm.state.get().phase]).toEqual(['ready', 'empty']);
  await joined.load(mlcModel(mlcFiles()));
  expect([wllama.state.get().phase, webllm.state.get().phase]).toEqual(['empty', 'ready']);
  await joined.load(fakeModel);
  expect([wllama.state.get().phase, webllm.state.get().phase]).toEqual(['ready', 'empty']);
});

test('its state is that of the engine that has the model', async () => {
  const { webllm, joined } = make();
  const phases: string[] = [];
  joined.state.subscribe(() => phases.push(joined.state.get().phase));
  await joined.load(mlcModel(mlcFiles()));
  expect(joined.state.get()).toBe(webllm.state.get());
  await joined.unload();
  expect(phases.filter((phase, index) => phase !== phases[index - 1])).toEqual(['loading', 'ready', 'empty']);
});

test('the engine that has the model answers', async () => {
  const { wllama, webllm, joined } = make();
  webllm.say('from the GPU');
  wllama.say('from the CPU');
  await joined.load(mlcModel(mlcFiles()));
  const said: string[] = [];
  const options = { maxTokens: 10, temperature: 0, topP: 1, repeatPenalty: 1 };
  for await (const event of joined.generate([{ role: 'user', text: 'Hi' }], options))
    if (event.kind === 'text') said.push(event.text);
  expect(said).toEqual(['from the GPU']);
});
