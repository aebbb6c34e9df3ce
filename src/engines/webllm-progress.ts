import type { LoadProgress } from './engine.ts';

/** What web-llm's report of a load says, which is in its text alone; undefined when it says nothing new. */
export function readProgress(
  { progress, text }: { progress: number; text: string },
  totalBytes: number,
): LoadProgress | undefined {
  const shaders = /^Loading GPU shader modules\[(\d+)\/(\d+)\]/.exec(text);
  if (shaders)
    return {
      readBytes: totalBytes,
      totalBytes,
      shaders: { done: Number(shaders[1]), total: Number(shaders[2]) },
    };
  if (!text.startsWith('Loading model from cache')) return undefined;
  return { readBytes: Math.round(Math.min(1, Math.max(0, progress)) * totalBytes), totalBytes };
}
