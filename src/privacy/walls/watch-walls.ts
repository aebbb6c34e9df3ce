import { watchAllowlist } from '../../egress/allowlist-reports.ts';
import { refusal, type Sighting } from '../../egress/attempts.ts';
import type { Ledger } from '../../egress/ledger.ts';
import type { FromGuard } from '../../egress/messages.ts';
import { watchLines } from '../../egress/watch-lines.ts';
import { watchPolicy } from '../../egress/watch-policy.ts';
import { watchTimings } from '../../egress/watch-timings.ts';
import { createWitness, type Witness } from '../../egress/witness.ts';
import { isCanaryAddress } from './canary.ts';
import { watchPeers } from './watch-peers.ts';

/** Brings to the ledger what the walls tell this page, what the service worker tells, and what is seen being tried. */
export function watchWalls(ledger: Ledger, context: 'page' | 'models'): Witness {
  const append = (attempt: Parameters<Ledger['append']>[0]): void => ledger.append(attempt);
  const witness = createWitness(append);
  const marksOf = (address: string): Pick<Sighting, 'context' | 'canary'> => ({
    context,
    ...(isCanaryAddress(address) ? { canary: true } : {}),
  });
  watchPolicy(witness, marksOf);
  watchAllowlist(({ connection = 'unknown' }) => {
    const isPeer = connection === 'webrtc';
    const sighting = isPeer
      ? { context, channel: 'webrtc', address: 'unknown' }
      : { ...marksOf(connection), channel: 'connection', address: connection };
    witness.heard(refusal(sighting, 'connection-allowlist'));
  });
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<FromGuard>) => {
    if (data.kind === 'attempt') witness.heard(data.attempt);
  });
  watchLines(witness, marksOf);
  watchPeers(witness, marksOf);
  watchTimings({ witness, append }, marksOf);
  return witness;
}
