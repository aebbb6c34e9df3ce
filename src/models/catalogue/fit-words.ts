import { formatBytes } from '../../shared/format.ts';
import type { Device } from './device.ts';
import type { Doubt, Fit, Obstacle } from './fit.ts';

/** A verdict as people read it: a word or two, and why. */
export function fitWords(fit: Fit): { label: string; why: string } {
  switch (fit.verdict) {
    case 'fits':
      return { label: 'Fits', why: 'This device has what it needs.' };
    case 'maybe':
      return doubtWords(fit.why);
    case 'no':
      return { label: 'Will not fit', why: obstacleWords(fit.why) };
  }
}

function doubtWords(doubt: Doubt): { label: string; why: string } {
  switch (doubt.reason) {
    case 'software-gpu':
      return {
        label: 'Very slow here',
        why: 'The graphics card of this device is only imitated by the processor: a sentence would take minutes.',
      };
    case 'slow':
      return { label: 'May be slow', why: 'On this processor it probably writes more slowly than you read.' };
    case 'tight':
      return {
        label: 'May be tight',
        why: `It needs about ${formatBytes(doubt.neededBytes)} of memory, and other programs need some of the ${formatBytes(doubt.hasBytes)} that the browser speaks of.`,
      };
    case 'untold':
      return {
        label: 'May be tight',
        why: `It needs about ${formatBytes(doubt.neededBytes)} of memory, and this browser does not say how much there is.`,
      };
  }
}

function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle.reason) {
    case 'no-gpu':
      return 'It needs a graphics card, and this browser offers none.';
    case 'gpu-too-small':
      return 'It needs more of a graphics card than this browser offers.';
    case 'no-f16':
      return 'It needs a graphics card that counts in 16 bits (shader-f16), and this one does not.';
    case 'buffer':
      return `It needs pieces of ${formatBytes(obstacle.neededBytes)} on the graphics card, which takes ${formatBytes(obstacle.hasBytes)} at a time.`;
    case 'memory':
      return `It needs about ${formatBytes(obstacle.neededBytes)} of memory, too much for a device with ${formatBytes(obstacle.hasBytes)}.`;
    case 'tab':
      return `It needs about ${formatBytes(obstacle.neededBytes)} of memory, and an iPhone or iPad leaves a page about ${formatBytes(obstacle.hasBytes)}.`;
    case 'wasm':
      return `It needs about ${formatBytes(obstacle.neededBytes)} of memory, and this browser gives a program ${formatBytes(obstacle.hasBytes)}.`;
    case 'storage':
      return `It needs ${formatBytes(obstacle.neededBytes)} of storage, and the browser has ${formatBytes(obstacle.hasBytes)} left for this app.`;
  }
}

/** This device in one line. */
export function deviceLine(device: Device): string {
  const { gpu, memoryBytes, cores, storageLeftBytes } = device;
  return [
    gpuWords(gpu),
    memoryBytes === undefined ? 'memory: the browser does not say' : `at least ${formatBytes(memoryBytes)} of memory`,
    `${cores} processor cores`,
    storageLeftBytes !== undefined && `${formatBytes(storageLeftBytes)} of storage left`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function gpuWords(gpu: Device['gpu']): string {
  if (!gpu.isUsable)
    return gpu.reason === 'too-small' ? 'graphics card too small for models' : 'no graphics card for models';
  const { vendor, hasF16, isSoftware } = gpu.facts;
  if (isSoftware) return 'graphics card imitated in software';
  return `graphics card${vendor ? ` (${vendor})` : ''}${hasF16 ? '' : ' without 16-bit arithmetic'}`;
}
