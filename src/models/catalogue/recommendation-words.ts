import { formatBytes } from '../../shared/format.ts';
import type { FittedModel } from './best-variant.ts';
import type { Device } from './device.ts';
import { languageName } from './language-names.ts';
import { speaks } from './recommend.ts';

/** Why this one, in one sentence. */
export function recommendationWords(recommended: FittedModel, device: Device, language: string): string {
  const { remote } = recommended.best.variant;
  const where = remote.format === 'mlc' ? 'graphics card' : 'processor';
  const spoken = speaks(recommended, language) ? ` speaks ${languageName(language)},` : '';
  const has = device.memoryBytes ? `, of which this device has at least ${formatBytes(device.memoryBytes)}` : '';
  return `The most able of this list that surely fits: it runs on your ${where},${spoken} and needs about ${formatBytes(remote.memoryBytes)} of memory${has}.`;
}
