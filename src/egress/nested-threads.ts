import { refusal, sending, sighted, type Sighting } from './attempts.ts';
import type { Attempt } from './ledger.ts';
import type { Witness } from './witness.ts';

/** What a thread within a thread says of a try. It stays on this device. */
export type NestedTry = { channel: string; address: string } & (
  | { kind: 'refused'; wall: 'content-security-policy' | 'connection-allowlist' }
  | { kind: 'seen' }
  | { kind: 'sent'; bytesIn: number }
);

interface NestedNews {
  airlockTry: NestedTry;
}

/**
 * Hears what is tried in the threads that this thread starts, and in their threads. To be called before the first is
 * started. Foreign code makes them from memory, so the code that tells is put before theirs.
 */
export function hearNestedThreads(
  { witness, append }: { witness: Witness; append: (attempt: Attempt) => void },
  marks: Pick<Sighting, 'context' | 'canary'>,
): void {
  beginThreadsWith(firstCode(tellOuterThread, beginThreadsWith), (nested) => {
    const sighting = { ...marks, channel: nested.channel, address: nested.address };
    if (nested.kind === 'refused') witness.heard(refusal(sighting, nested.wall));
    else if (nested.kind === 'seen') witness.saw(sighted(sighting));
    else append(sending(sighting, nested.bytesIn));
  });
}

/** The two functions run as text too, in threads that have nothing but that text: neither may use anything from outside itself. */
type Begin = typeof beginThreadsWith;
type Tell = (tell: Tell, begin: Begin) => void;

function firstCode(tell: Tell, begin: Begin): string {
  return `(${tell.toString()})(${tell.toString()}, ${begin.toString()});\n`;
}

/** Puts `first` before the code of every thread that is started from memory here, and hears what it tells. */
function beginThreadsWith(first: string, hear: (nested: NestedTry) => void): void {
  const made = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (thing) => {
    const address = create(thing);
    if (thing instanceof Blob) made.set(address, thing);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    made.delete(address);
    revoke(address);
  };
  self.Worker = new Proxy(self.Worker, {
    construct(target, [address, ...options]: [unknown, ...unknown[]], newTarget) {
      const code = made.get(String(address));
      const from = code ? create(new Blob([first, code], { type: 'text/javascript' })) : address;
      const thread = Reflect.construct(target, [from, ...options], newTarget) as Worker;
      thread.addEventListener('message', (event: MessageEvent<Partial<NestedNews> | null | undefined>) => {
        if (!event.data?.airlockTry) return;
        event.stopImmediatePropagation();
        hear(event.data.airlockTry);
      });
      return thread;
    },
  });
}

/** Tells the outer thread all that `watchThread` tells the page, of this thread and of those that it starts. */
function tellOuterThread(tell: Tell, begin: Begin): void {
  const post = self.postMessage.bind(self) as (news: NestedNews) => void;
  const say = (nested: NestedTry): void => post({ airlockTry: nested });
  begin(`(${tell.toString()})(${tell.toString()}, ${begin.toString()});\n`, say);

  self.addEventListener('securitypolicyviolation', (fired) => {
    const { effectiveDirective, blockedURI } = fired as SecurityPolicyViolationEvent;
    say({ kind: 'refused', wall: 'content-security-policy', channel: effectiveDirective, address: blockedURI });
  });

  if (typeof ReportingObserver !== 'undefined')
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports as { body: { connection?: string } | null }[])
          say({
            kind: 'refused',
            wall: 'connection-allowlist',
            channel: 'connection',
            address: body?.connection ?? 'unknown',
          });
      },
      { types: ['connection-allowlist'] },
    ).observe();

  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource']) {
    const original = scope[name];
    if (typeof original !== 'function') continue;
    scope[name] = new Proxy(original, {
      construct(target, given: unknown[], newTarget) {
        const line = Reflect.construct(target, given, newTarget) as object; // throws for what is no address
        say({ kind: 'seen', channel: name, address: new URL(String(given[0]), self.origin).href });
        return line;
      },
    });
  }

  // Timings come when an answer is whole, and a thread may have ended by then: so a request is told of when it is made.
  const seen = (channel: string, given: unknown): void => {
    const address = given instanceof Request ? given.url : String(given);
    if (URL.canParse(address, self.origin)) say({ kind: 'seen', channel, address: new URL(address, self.origin).href });
  };
  self.fetch = new Proxy(self.fetch, {
    apply(target, on, given: Parameters<typeof fetch>) {
      seen('fetch', given[0]);
      return Reflect.apply(target, on, given);
    },
  });
  XMLHttpRequest.prototype.open = new Proxy(XMLHttpRequest.prototype.open, {
    apply(target, on, given: [method: string, address: string | URL]) {
      seen('xmlhttprequest', given[1]);
      Reflect.apply(target, on, given);
    },
  });

  new PerformanceObserver((list) => {
    for (const { name, initiatorType, transferSize } of list.getEntries() as PerformanceResourceTiming[]) {
      const { origin, protocol } = new URL(name, self.origin);
      if (transferSize > 0) say({ kind: 'sent', channel: initiatorType, address: name, bytesIn: transferSize });
      else if (/^(https?|wss?):$/.test(protocol) && origin !== self.origin)
        say({ kind: 'seen', channel: initiatorType, address: name });
    }
  }).observe({ type: 'resource', buffered: true });
}
