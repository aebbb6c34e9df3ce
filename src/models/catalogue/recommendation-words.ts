import { formatBytes } from '../../shared/format.ts';
import type { FittedModel } from './best-variant.ts';
import type { Device } from './device.ts';
import { languageName } from './language-names.ts';
import { speaks } from './recommend.ts';
import { words } from './words.ts';

/** Why this one, in one sentence. */
export function recommendationWords(recommended: FittedModel, device: Device, language: string): string {
  const { recommended: sentence, recommendedSpeaks, recommendedNeeds, recommendedNeedsOf } = words();
  const { format, memoryBytes } = recommended.best.variant.remote;
  const memory = formatBytes(memoryBytes);
  const needs = device.memoryBytes
    ? recommendedNeedsOf(memory, formatBytes(device.memoryBytes))
    : recommendedNeeds(memory);
  return sentence[format === 'mlc' ? 'card' : 'processor'](
    speaks(recommended, language) ? recommendedSpeaks(languageName(language), needs) : needs,
  );
}
