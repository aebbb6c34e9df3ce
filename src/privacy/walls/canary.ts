import { watchAllowlist } from '../../egress/allowlist-reports.ts';
import { canaryQuery } from '../../egress/canary-query.ts';
import { policy } from '../../egress/policy.ts';

/**
 * A canary: a try of our own that must be refused, and whose refusal must be heard. Silence is no
 * evidence. The addresses are a reserved name that leads nowhere (RFC 2606) and a file of this page itself.
 */
export interface CanaryResult {
  /** The page's policy refused a request, and said so. */
  policyStands: boolean;
  /** The browser's allowlist of connections refused one that no policy covers, and said so. */
  allowlistStands: boolean;
}

export interface CanaryRun extends CanaryResult {
  /** When it had come back, or was given up. */
  timeMs: number;
  /** The page's own guard stopped a click on a link. */
  guardStands: boolean;
}

const canaryHost = 'airlock-canary.invalid';
/**
 * A script of this page with a query. The policy compares paths alone and lets it pass; the allowlist compares whole
 * addresses and refuses it. Where there is no allowlist, the service worker refuses it, and nothing is sent.
 */
const canaryScript = policy.chat.scripts[0] + canaryQuery;
const limitMs = 2500;

/** What only addresses of our own tries have in them. */
const ownMarks = new Set([canaryHost, canaryScript]);

export function isCanaryAddress(address: string): boolean {
  return [...ownMarks].some((mark) => address.includes(mark));
}

/** Until the returned function is called, addresses with this mark in them are tries of our own. */
export function claimCanaryAddress(mark: string): () => void {
  ownMarks.add(mark);
  return () => ownMarks.delete(mark);
}

/** Never rejects: a try that this browser cannot make is a refusal that was not heard. */
export async function runCanary(): Promise<CanaryRun> {
  const [policyStands, allowlistStands] = await Promise.all([
    within(limitMs, tryRequest),
    within(limitMs, tryOwnScript),
  ]);
  return { timeMs: Date.now(), policyStands, allowlistStands, guardStands: tryLink() };
}

function tryRequest(heard: () => void): () => void {
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (isCanaryAddress(event.blockedURI)) heard();
  };
  addEventListener('securitypolicyviolation', listen);
  fetch(`https://${canaryHost}/`, { mode: 'no-cors' }).catch(() => {}); // it is meant to fail
  return () => removeEventListener('securitypolicyviolation', listen);
}

/**
 * Not by a peer connection, which would be refused and reported as well: Chromium joins a multicast group for each
 * one that is made, refused or not, and says so on the local network (docs/decisions/0029-silent-canary.md).
 */
function tryOwnScript(heard: () => void): () => void {
  // Without the service worker the server would be asked wherever the browser has no allowlist.
  if (!navigator.serviceWorker?.controller) throw new DOMException('No service worker is in charge.', 'AbortError');
  const unwatch = watchAllowlist(({ connection = '' }) => {
    if (connection.endsWith(canaryScript)) heard();
  });
  const hint = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href: canaryScript });
  document.head.append(hint);
  return () => {
    unwatch();
    hint.remove();
  };
}

/** A click on a link that leads nowhere. It is followed in no case: what the guard lets through, we stop. */
function tryLink(): boolean {
  let link: HTMLAnchorElement | undefined;
  let isStopped = true;
  try {
    link = document.createElement('a');
    link.href = `https://${canaryHost}/`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      isStopped = false;
    });
    document.body.append(link);
    link.click();
    return isStopped;
  } catch {
    return false; // not tried, so not shown
  } finally {
    link?.remove();
  }
}

/** Whether a try is heard of in time. One that throws is not. */
async function within(timeLimitMs: number, start: (heard: () => void) => () => void): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>();
  let stop = (): void => {};
  try {
    stop = start(() => answer.resolve(true));
  } catch {
    answer.resolve(false); // for instance an interface that the browser lacks
  }
  const timer = setTimeout(() => answer.resolve(false), timeLimitMs);
  const heard = await answer.promise;
  clearTimeout(timer);
  stop();
  return heard;
}
