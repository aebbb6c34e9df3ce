import { watchAllowlist } from '../../egress/allowlist-reports.ts';

/**
 * A canary: a try of our own that must be refused, and whose refusal must be heard. Silence is no
 * evidence. The addresses are reserved names that lead nowhere (RFC 2606) and this device itself.
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
/** This device's discard port (RFC 863). */
const canaryPeer = 'stun:127.0.0.1:9';
const limitMs = 2500;

/** What only addresses of our own tries have in them. */
const ownMarks = new Set([canaryHost, canaryPeer]);

export function isCanaryAddress(address: string): boolean {
  return [...ownMarks].some((mark) => address.includes(mark));
}

/** Until the returned function is called, addresses with this mark in them are tries of our own. */
export function claimCanaryAddress(mark: string): () => void {
  ownMarks.add(mark);
  return () => ownMarks.delete(mark);
}

/** Peer connections of ours whose refusal has not been reported yet. The report does not say whose it is. */
let unreportedPeers = 0;

/** Whether a report of a refused peer connection is about one of ours; each of ours is claimed once. */
export function claimCanaryReport(): boolean {
  if (unreportedPeers === 0) return false;
  unreportedPeers -= 1;
  return true;
}

export async function runCanary(): Promise<CanaryRun> {
  const [policyStands, allowlistStands] = await Promise.all([tryRequest(), tryPeerConnection()]);
  return { timeMs: Date.now(), policyStands, allowlistStands, guardStands: tryLink() };
}

async function tryRequest(): Promise<boolean> {
  return await within(limitMs, (heard) => {
    const listen = (event: SecurityPolicyViolationEvent): void => {
      if (isCanaryAddress(event.blockedURI)) heard();
    };
    addEventListener('securitypolicyviolation', listen);
    fetch(`https://${canaryHost}/`, { mode: 'no-cors' }).catch(() => {}); // it is meant to fail
    return () => removeEventListener('securitypolicyviolation', listen);
  });
}

/** WebRTC passes under every policy: only the allowlist stops it. */
async function tryPeerConnection(): Promise<boolean> {
  if (typeof RTCPeerConnection === 'undefined' || typeof ReportingObserver === 'undefined') return false;
  return await within(limitMs, (heard) => {
    const unwatch = watchAllowlist(({ connection }) => {
      if (connection === 'webrtc') heard();
    });
    unreportedPeers += 1;
    // Relayed only: otherwise Chromium announces a made-up name of this device on the local network (measured).
    const peer = new RTCPeerConnection({ iceServers: [{ urls: canaryPeer }], iceTransportPolicy: 'relay' });
    peer.createDataChannel('canary');
    peer
      .createOffer()
      .then((offer) => peer.setLocalDescription(offer))
      .catch(() => {}); // refused earlier still: then no report comes and the wall counts as absent
    return () => {
      unwatch();
      peer.close();
    };
  });
}

/** A click on a link that leads nowhere. It is followed in no case: what the guard lets through, we stop. */
function tryLink(): boolean {
  const link = Object.assign(document.createElement('a'), { href: `https://${canaryHost}/` });
  let isStopped = true;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    isStopped = false;
  });
  document.body.append(link);
  link.click();
  link.remove();
  return isStopped;
}

async function within(timeLimitMs: number, start: (heard: () => void) => () => void): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => answer.resolve(false), timeLimitMs);
  const stop = start(() => answer.resolve(true));
  const heard = await answer.promise;
  clearTimeout(timer);
  stop();
  return heard;
}
