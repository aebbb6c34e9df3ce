import { formatBytes } from '../../shared/format.ts';
import type { Device } from './device.ts';
import type { Doubt, Fit, Obstacle } from './fit.ts';
import { words } from './words.ts';

/** A verdict as people read it: a word or two, and why. */
export function fitWords(fit: Fit): { label: string; why: string } {
  const { fits, fitsWhy, willNotFit, doubtLabels, doubts, obstacles } = words();
  switch (fit.verdict) {
    case 'fits':
      return { label: fits, why: fitsWhy };
    case 'maybe':
      return { label: doubtLabels[fit.why.reason], why: doubts[fit.why.reason](...sizesOf(fit.why)) };
    case 'no':
      return { label: willNotFit, why: obstacles[fit.why.reason](...sizesOf(fit.why)) };
  }
}

function sizesOf(why: Doubt | Obstacle): [needed: string, has: string] {
  return ['neededBytes' in why ? formatBytes(why.neededBytes) : '', 'hasBytes' in why ? formatBytes(why.hasBytes) : ''];
}

/** This device in one line. */
export function deviceLine({ gpu, memoryBytes, cores, storageLeftBytes }: Device): string {
  const { memoryUntold, memoryIs, cores: coresWords, storageIs } = words();
  return [
    gpuWords(gpu),
    memoryBytes === undefined ? memoryUntold : memoryIs(formatBytes(memoryBytes)),
    coresWords(cores),
    storageLeftBytes !== undefined && storageIs(formatBytes(storageLeftBytes)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function gpuWords(gpu: Device['gpu']): string {
  const { cardTooSmall, cardNone, cardImitated, card, cardOf, cardWithout16, cardOfWithout16 } = words();
  if (!gpu.isUsable) return gpu.reason === 'too-small' ? cardTooSmall : cardNone;
  const { vendor, hasF16, isSoftware } = gpu.facts;
  if (isSoftware) return cardImitated;
  if (hasF16) return vendor ? cardOf(vendor) : card;
  return vendor ? cardOfWithout16(vendor) : cardWithout16;
}
