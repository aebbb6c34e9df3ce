import type { DownloadState } from './downloads.ts';
import type { DownloadStep } from './download.ts';
import { createSpeedometer } from '../speed.ts';

/** Often enough to be seen moving. */
const drawMs = 200;

/** Steps of a download as they are drawn: with its speed, and not each of thousands. After `stop` none. */
export function drawSteps(show: (state: DownloadState) => void): { step(step: DownloadStep): void; stop(): void } {
  const speed = createSpeedometer();
  let latest: DownloadStep | undefined;
  let beforeBytes: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    timer = undefined;
    if (latest?.phase === 'fetching') show({ ...latest, bytesPerSecond: speed.bytesPerSecond() });
    else if (latest) show(latest);
  }

  return {
    step(step) {
      if (step.phase === 'fetching') {
        speed.add(step.doneBytes - (beforeBytes ?? step.doneBytes));
        beforeBytes = step.doneBytes;
      }
      const isOther = step.phase !== latest?.phase;
      latest = step;
      if (isOther) {
        clearTimeout(timer);
        draw();
      } else timer ??= setTimeout(draw, drawMs);
    },
    stop: () => clearTimeout(timer),
  };
}
