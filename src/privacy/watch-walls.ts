import type { FromGuard } from '../egress/messages.ts';
import { destinationOf, type Ledger } from '../egress/ledger.ts';
import { watchAllowlist } from './allowlist-reports.ts';
import { claimCanaryReport, isCanaryAddress } from './canary.ts';

/** Brings to the ledger what the browser's walls tell this page, and what the service worker tells. */
export function watchWalls(ledger: Ledger, context: 'page' | 'models'): void {
  addEventListener('securitypolicyviolation', (event) => {
    ledger.append({
      timeMs: Date.now(),
      context,
      channel: event.effectiveDirective,
      destination: destinationOf(event.blockedURI),
      verdict: 'refused',
      wall: 'content-security-policy',
      ...(isCanaryAddress(event.blockedURI) ? { canary: true } : {}),
    });
  });

  watchAllowlist(({ connection }) => {
    const isPeer = connection === 'webrtc';
    ledger.append({
      timeMs: Date.now(),
      context,
      channel: isPeer ? 'webrtc' : 'connection',
      // A peer connection's report does not name the peer.
      destination: connection && !isPeer ? destinationOf(connection) : 'unknown',
      verdict: 'refused',
      wall: 'connection-allowlist',
      ...((isPeer ? claimCanaryReport() : isCanaryAddress(connection ?? '')) ? { canary: true } : {}),
    });
  });

  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<FromGuard>) => {
    if (data.kind === 'attempt') ledger.append(data.attempt);
  });

  // The cross-check: whatever arrived over the network in spite of it all. It cannot see everything
  // (docs/limits.md says what), so a zero here is no proof; a number above zero is.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.transferSize === 0) continue;
      ledger.append({
        timeMs: Date.now(),
        context,
        channel: entry.initiatorType,
        destination: destinationOf(entry.name),
        verdict: 'sent',
        wall: 'none',
      });
    }
  }).observe({ type: 'resource' });
}
