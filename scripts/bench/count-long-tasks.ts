import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds, as in https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. */
  dur?: number;
  /** The same, of the thread's own time. */
  tdur?: number;
}

/** Of a page's main thread. */
export interface LongTasks {
  /** That kept the thread busy for more than 50 ms of its own time. */
  byThreadTime: number;
  /** That took more than 50 ms by the clock: on a shared machine a thread also waits for its turn. */
  byClock: number;
}

const longMs = 50;

/** Tells the page's own process and thread from the others in the trace. */
const sign = 'airlock-bench';

/** From now on, until what it returns is called. */
export async function countLongTasks(page: Page): Promise<() => Promise<LongTasks>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The page has no browser of its own.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await page.evaluate((name) => performance.mark(name), sign);
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const own = events.find(({ name }) => name === sign);
    const tasks = events.filter(
      ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === own?.pid && tid === own.tid,
    );
    if (tasks.length === 0) throw new Error('The trace has no task of the page.');
    const count = (time: 'dur' | 'tdur'): number => tasks.filter((task) => (task[time] ?? 0) > longMs * 1000).length;
    return { byThreadTime: count('tdur'), byClock: count('dur') };
  };
}
