import type { DemoResult } from './run-demo.ts';

/** What is wrong with a result, one sentence each. None: the demo has shown what it claims. */
export function findFaults({ turns, serverStopped, requestsAfterReady, meter, network }: DemoResult): string[] {
  const faults = turns
    .filter(({ answer }) => answer.trim() === '')
    .map(({ prompt }) => `No answer came to “${prompt}”.`);
  if (!serverStopped) faults.push('The server still answered after it was stopped.');
  if (requestsAfterReady > 0)
    faults.push(`The page reached for the network after the server had stopped: ${network.addresses.join(', ')}.`);
  if (!meter.startsWith('sealed')) faults.push(`The privacy meter says “${meter}”, not “sealed”.`);
  return faults;
}
