import { useEffect, useRef, useState } from 'react';
import type { Ledger } from '../../egress/ledger.ts';
import { channels, type PlacedChannel } from '../channels/channels.ts';
import type { Receiver } from '../channels/leak-target.ts';
import { runSelfTest, type SelfTestRow } from './run-self-test.ts';

/** Which tries: those that leave the page where it is, or those that could lose it. */
export type SelfTestPart = 'staying' | 'leaving';

export const channelsOf = (part: SelfTestPart): readonly PlacedChannel[] =>
  channels.filter(({ mayLeave }) => mayLeave === (part === 'leaving'));

export type SelfTestState =
  | { phase: 'ready' }
  | { phase: 'running'; part: SelfTestPart; channel: PlacedChannel | undefined; doneCount: number; totalCount: number }
  | { phase: 'done' | 'cut-short' | 'broken'; part: SelfTestPart };

export interface SelfTestRun {
  state: SelfTestState;
  /** In the order of the tries. */
  rows: readonly SelfTestRow[];
  start(part: SelfTestPart, receiver: Receiver, secret: string): Promise<void>;
  stop(): void;
}

/** Runs the self-test for a screen, and stops it when the screen goes. */
export function useSelfTest(ledger: Ledger, onDone: (rows: readonly SelfTestRow[]) => void): SelfTestRun {
  const [state, setState] = useState<SelfTestState>({ phase: 'ready' });
  const [rows, setRows] = useState<readonly SelfTestRow[]>([]);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(part: SelfTestPart, receiver: Receiver, secret: string): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    const wanted = channelsOf(part);
    const kept = part === 'leaving' ? rows.filter(({ channel }) => !channel.mayLeave) : [];
    setRows(kept);
    let doneCount = 0;
    const tell = (channel: PlacedChannel | undefined): void =>
      setState({ phase: 'running', part, channel, doneCount, totalCount: wanted.length });
    tell(undefined);
    try {
      const judged = await runSelfTest({
        channels: wanted,
        receiver,
        secret,
        ledger,
        signal: controller.signal,
        onStart: tell,
        onResult(row) {
          doneCount += 1;
          setRows((before) => [...before, row]);
        },
      });
      const all = [...kept, ...judged];
      setRows(all);
      if (!controller.signal.aborted) onDone(all);
      setState({ phase: controller.signal.aborted ? 'cut-short' : 'done', part });
    } catch {
      setState({ phase: 'broken', part }); // the thread could not be started: the screen says that not all was tried
    }
  }

  return { state, rows, start, stop: () => running.current?.abort() };
}
