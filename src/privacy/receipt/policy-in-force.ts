import { headersFor } from '../../egress/headers.ts';
import { askGuard } from '../../egress/hello.ts';
import { policy } from '../../egress/policy.ts';
import { isCanaryAddress, runCanary } from '../walls/canary.ts';
import type { CanaryRun, Receipt } from './receipt-schema.ts';

/** The policy as it is meant to be, and as much as a page can read of what it really got. */
export interface PolicyReading {
  policy: Receipt['policy'];
  /** Made just now: the browser quotes the policy when it refuses. */
  canary: CanaryRun;
}

export async function readPolicyInForce(): Promise<PolicyReading> {
  /** Two may hold at once, the header's and that of the HTML: each refuses the canary, and is quoted. */
  const quoted: string[] = [];
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (isCanaryAddress(event.blockedURI)) quoted.push(event.originalPolicy);
  };
  addEventListener('securitypolicyviolation', listen);
  const { timeMs, policyStands, allowlistStands, guardStands } = await runCanary();
  removeEventListener('securitypolicyviolation', listen);
  const guard = navigator.serviceWorker?.controller;
  const headers = headersFor(policy.chat.paths[0], location.origin);
  return {
    canary: { timeMs, policyStands, allowlistStands, guardStands },
    policy: {
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      inForce: {
        contentSecurityPolicy: quoted.find((one) => one === headers['Content-Security-Policy']) ?? quoted[0] ?? null,
        isSecureContext,
        isCrossOriginIsolated: crossOriginIsolated,
        guardBuild: (guard && (await askGuard(guard))?.build) ?? null,
      },
    },
  };
}
