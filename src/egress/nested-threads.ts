import { refusal, type Sighting } from './attempts.ts';
import type { Witness } from './witness.ts';

/** What a thread within a thread says of a refusal: the directive and the address, which stay on this device. */
export interface NestedRefusal {
  airlockRefusal: [directive: string, address: string];
}

/** Hears what the threads that this thread starts tell, and their threads through them. Before the first is started. */
export function hearNestedThreads(witness: Witness, marks: Pick<Sighting, 'context' | 'canary'>): void {
  self.Worker = new Proxy(self.Worker, {
    construct(target, given) {
      const thread = Reflect.construct(target, given) as Worker;
      thread.addEventListener('message', (event: MessageEvent<Partial<NestedRefusal> | undefined>) => {
        if (!event.data?.airlockRefusal) return;
        event.stopImmediatePropagation();
        const [channel, address] = event.data.airlockRefusal;
        witness.heard(refusal({ ...marks, channel, address }, 'content-security-policy'));
      });
      return thread;
    },
  });
}

/**
 * Tells the outer thread what the policy refuses in this one. It runs in threads that foreign code makes
 * from memory, so its text is put before that code (`tellOuterThreadCode`) and may use nothing from outside itself.
 */
function tellOuterThread(): void {
  self.addEventListener('securitypolicyviolation', (fired) => {
    const { effectiveDirective, blockedURI } = fired as SecurityPolicyViolationEvent;
    self.postMessage({ airlockRefusal: [effectiveDirective, blockedURI] } satisfies NestedRefusal);
  });
  if (typeof Worker === 'undefined') return;
  self.Worker = new Proxy(Worker, {
    construct(target, given) {
      const thread = Reflect.construct(target, given) as Worker;
      thread.addEventListener('message', (event: MessageEvent<Partial<NestedRefusal> | undefined>) => {
        if (!event.data?.airlockRefusal) return;
        event.stopImmediatePropagation();
        self.postMessage(event.data);
      });
      return thread;
    },
  });
}

export const tellOuterThreadCode = `(${tellOuterThread.toString()})();\n`;
