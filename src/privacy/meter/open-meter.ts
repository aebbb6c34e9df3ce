import type { Ledger } from '../../egress/ledger.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import type { MeterView } from './meter.ts';

/** The meter of the models page: it may reach this site and `hosts`, says so, and counts what it does. */
export function createOpenMeter(ledger: Ledger, hosts: readonly string[]): Readable<MeterView> {
  const look = (): MeterView => ({ state: { kind: 'open', hosts }, ledger: ledger.view.get(), canaries: [] });
  const view = createStore(look());
  ledger.view.subscribe(() => view.set(look()));
  return view;
}
