import type { PlacedChannel } from './channels.ts';
import type { Wall } from './wall.ts';

const policy = 'content-security-policy';
const allowlist = 'connection-allowlist';

/** The first rule whose expression a key fits counts. Its walls are as measured, the first one decides first. */
const rules: readonly (readonly [RegExp, readonly Wall[]])[] = [
  [/^rtc-|^link-(dns|preconnect)$/, [allowlist]],
  [/^(payment|identity)$/, ['permissions-policy', policy, allowlist]],
  [/^protocol-handler$/, ['platform']],
  [/^thread$/, [policy, 'platform']],
  [/^own-guard$/, ['page-guard', policy, allowlist]],
  // Chromium does not ask the allowlist about these, and the policy's paths say nothing of a query.
  [/^own-(worklet|thread|shared-thread)$/, ['service-worker']],
  [/^own-(script|style)/, [allowlist, 'service-worker']],
  [/worklet/, [policy, 'service-worker']],
  [/background-fetch$/, [policy]],
  [/^own-form$/, ['page-guard', 'sandbox', allowlist]],
  [/^form-/, ['sandbox', allowlist]],
  [/^(window|own-window|leave-opener|leave-frame-top)/, ['sandbox', allowlist]],
  [/^leave-form/, ['sandbox', 'page-guard', allowlist]],
  [/^leave-mail$/, ['page-guard', 'sandbox', allowlist]],
  [/^leave-(link|own)-ping$/, ['page-guard', policy, allowlist]],
  [/^leave-own-download$/, ['page-guard', 'sandbox']],
  [/^leave-/, ['page-guard', allowlist]],
  [/web-socket|web-transport|own-socket/, [policy, allowlist]],
  [/^(own-)?(frame|object|embed)/, ['page-guard', policy, allowlist]],
  [/^(own-)?(speculation|prerender)|^thread-data$/, [policy, allowlist]],
];

/** What stands between a try of the self-test and the network, in the order in which the walls decide. */
export function wallsOf({ key }: Pick<PlacedChannel, 'key'>): readonly Wall[] {
  return rules.find(([keys]) => keys.test(key))?.[1] ?? [policy, allowlist, 'service-worker'];
}
