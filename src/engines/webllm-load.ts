import { MLCEngine, type AppConfig } from '@mlc-ai/web-llm';
import { Trouble } from '../shared/errors.ts';
import type { LoadProgress } from './engine.ts';
import { probeGpu, requireGpu } from './gpu.ts';
import { checkFiles, type ConversationTemplate } from './webllm-files.ts';
import { addressOf, handOver, modelAddress } from './webllm-hand-over.ts';
import { readProgress } from './webllm-progress.ts';
import { nameAndMessage, webllmTrouble } from './webllm-troubles.ts';
import type { WebllmVerbs } from './webllm-verbs.ts';

export interface LoadedWebllm {
  engine: MLCEngine;
  contextTokens: number;
  template: ConversationTemplate;
  controlTokens: readonly string[];
  canSwitchThinking: boolean;
}

const modelId = 'model';

/**
 * Loads a model from its files. What can be known before web-llm begins is looked at first: its own answers are
 * late, and some never come.
 * @throws Trouble every one that `Engine.load` names
 */
export async function loadWebllm(
  { files, contextTokens: wantedTokens, sizeBytes }: WebllmVerbs['load']['args'],
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadedWebllm> {
  const gpu = requireGpu(await probeGpu());
  const { blobs, libraryName, config, controlTokens } = await checkFiles(files);
  // web-llm's own list names this need for 30 of 86 such models; the others fail only after all else is done.
  if (config.quantization.includes('f16') && !gpu.hasF16)
    throw new Trouble('GpuLacksFeature', config.quantization, { feature: 'shader-f16' });
  handOver(blobs);
  const contextTokens =
    config.context_window_size > 0 ? Math.min(wantedTokens, config.context_window_size) : wantedTokens;
  const appConfig: AppConfig = {
    model_list: [{ model: modelAddress, model_id: modelId, model_lib: addressOf(libraryName) }],
  };
  const engine = new MLCEngine({
    appConfig,
    logLevel: 'WARN',
    initProgressCallback: (report) => {
      const progress = readProgress(report, sizeBytes);
      if (progress) onProgress(progress);
    },
  });
  try {
    const overrides = config.context_window_size > 0 ? { context_window_size: contextTokens } : {};
    await engine.reload(modelId, overrides);
    // web-llm writes an empty thought for any model; only Qwen3 knows what that means.
    const canSwitchThinking = /^qwen3/i.test(config.model_type);
    return { engine, contextTokens, template: config.conv_template, controlTokens, canSwitchThinking };
  } catch (error) {
    throw error instanceof Trouble ? error : webllmTrouble(nameAndMessage(error), 'loading');
  }
}
