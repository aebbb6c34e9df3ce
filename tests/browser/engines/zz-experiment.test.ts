import { expect, test } from 'vitest';
import { realTemplates } from '../../support/real-templates.ts';
import { OfflineWllama } from '../../../src/engines/wllama-runtime.ts';
import { editGguf } from '../../support/edit-gguf.ts';
import { fetchEmbeddedModel } from '../../support/embedded-model.ts';

const templates = realTemplates;
test('x', { timeout: 300_000 }, async () => {
  const model = new Blob([...(await fetchEmbeddedModel()).parts]);
  const find = (name: string) => [...templates].find(([key]) => key.includes(name))?.[1] ?? '';
  for (const name of ['qwen3:', 'deepseek-r1:', 'gemma3:']) {
    const blob = await editGguf(model, { metadata: { 'tokenizer.chat_template': { type: 'string', value: find(name) } } });
    const lines: string[] = [];
    const log = (...a: unknown[]) => void lines.push(a.map(String).join(' ').slice(0, 3000));
    const w = new OfflineWllama({ debug: log, log, warn: log, error: log });
    await w.loadModel([blob], { n_ctx: 1024, n_threads: 1, n_gpu_layers: 0, n_parallel: 1, n_batch: 64, n_ubatch: 64, flash_attn: false, cache_type_k: 'f32', cache_type_v: 'f32' } as never);
    console.log(name, find(name).length, lines.filter((l) => /think|templ|reason/i.test(l)).slice(-12).join('\n').slice(0, 1500));
    const ask = async (label: string, extra: object, messages: object[]) => {
      let usage: unknown; let text = ''; let thought = ''; let fin = '';
      lines.length = 0;
      try {
        await w.createChatCompletion({ messages, max_tokens: 12, temperature: 0, stream: true, stream_options: { include_usage: true }, ...extra,
          onData: (c: any) => { usage = c.usage?.prompt_tokens ?? usage; text += c.choices[0]?.delta.content ?? ''; thought += c.choices[0]?.delta.reasoning_content ?? ''; fin = c.choices[0]?.finish_reason ?? fin; } } as never);
      } catch (e) { text = 'ERR ' + String(e) + lines.slice(-3).join('|'); }
      console.log(name, label, JSON.stringify({ usage, text, thought, fin }));
    };
    const u = { role: 'user', content: 'Hi' };
    await ask('plain', {}, [u]);
    await ask('nothink', { chat_template_kwargs: { enable_thinking: false } }, [u]);
    await ask('prefill closed', {}, [u, { role: 'assistant', content: '<think>\nI say hello.\n</think>\n\n' }]);
    await ask('prefill closed text', {}, [u, { role: 'assistant', content: '<think>\nI say hello.\n</think>\n\nHello there' }]);
    await ask('prefill reasoning', {}, [u, { role: 'assistant', content: '', reasoning_content: 'I say hello.' }]);
    await ask('prefill reasoning+text', {}, [u, { role: 'assistant', content: 'Hello there', reasoning_content: 'I say hello.' }]);
    await ask('continue_final', { continue_final_message: true, add_generation_prompt: false }, [u, { role: 'assistant', content: 'Hello there', reasoning_content: 'I say hello.' }]);
    await ask('continue_final content', { continue_final_message: 'content', add_generation_prompt: false }, [u, { role: 'assistant', content: '', reasoning_content: 'I say hello.' }]);
    await ask('prefill text only', {}, [u, { role: 'assistant', content: 'Hello there' }]);
    await ask('budget 4', { thinking_budget_tokens: 4, max_tokens: 30 }, [u]);
    await ask('budget 4b', { reasoning_budget_tokens: 4, max_tokens: 30 }, [u]);
    await w.exit();
  }
  expect(1).toBe(1);
});
