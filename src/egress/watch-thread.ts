import { destinationOf, type Attempt } from './ledger.ts';

/** A thread's word to its page about a try that the walls refused. */
export interface AttemptNews {
  attempt: Attempt;
}

/** Tells the page what the walls refuse in this thread: a page hears nothing of its threads' violations by itself. */
export function reportAttempts(marks: Pick<Attempt, 'context' | 'canary'> = { context: 'engine' }): void {
  self.addEventListener('securitypolicyviolation', (fired) => {
    const event = fired as SecurityPolicyViolationEvent;
    const attempt: Attempt = {
      timeMs: Date.now(),
      channel: event.effectiveDirective,
      destination: destinationOf(event.blockedURI),
      verdict: 'refused',
      wall: 'content-security-policy',
      ...marks,
    };
    self.postMessage({ attempt } satisfies AttemptNews);
  });
}
