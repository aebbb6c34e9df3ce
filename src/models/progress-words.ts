import { formatBytes, formatRemaining } from '../shared/format.ts';
import { wordsOf } from '../shared/words.ts';

export const english = {
  arrived: (done: string, total: string) => `${done} of ${total}`,
  perSecond: (size: string) => `${size}/s`,
  timeLeft: (time: string) => `${time} left`,
};

const words = wordsOf('progress', english);

export interface Arriving {
  doneBytes: number;
  totalBytes: number;
  /** 0 where nobody knows yet. */
  bytesPerSecond: number;
}

/** How far it is, and how long it still takes. The speed of what is only read from the disk is of no interest. */
export function progressWords({ doneBytes, totalBytes, bytesPerSecond }: Arriving, showsSpeed: boolean): string {
  const { arrived, perSecond, timeLeft } = words();
  return [
    arrived(formatBytes(doneBytes), formatBytes(totalBytes)),
    bytesPerSecond > 0 && showsSpeed && perSecond(formatBytes(bytesPerSecond)),
    bytesPerSecond > 0 && timeLeft(formatRemaining((totalBytes - doneBytes) / bytesPerSecond)),
  ]
    .filter(Boolean)
    .join(' · ');
}
