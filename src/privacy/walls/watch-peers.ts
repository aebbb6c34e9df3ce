import { sighted, type Sighting } from '../../egress/attempts.ts';
import type { Witness } from '../../egress/witness.ts';

/**
 * Sees peer connections (WebRTC) that begin to look for a way: with the second of these two steps packets
 * would leave. The report of the wall that refuses them does not say where they were to go; their servers do.
 */
export function watchPeers(witness: Witness, marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>): void {
  if (typeof RTCPeerConnection === 'undefined') return;
  // Asked of the connection itself, its servers are none where the wall took them away.
  const servers = new WeakMap<object, string>();
  const original = RTCPeerConnection;
  globalThis.RTCPeerConnection = new Proxy(original, {
    construct(target, given: [RTCConfiguration?], newTarget) {
      const peer = Reflect.construct(target, given, newTarget) as RTCPeerConnection;
      const [address] = [given[0]?.iceServers?.[0]?.urls ?? []].flat();
      if (address !== undefined) servers.set(peer, address);
      return peer;
    },
  });
  const { setLocalDescription } = original.prototype;
  original.prototype.setLocalDescription = async function (
    this: RTCPeerConnection,
    ...given: unknown[]
  ): Promise<void> {
    const address = servers.get(this) ?? 'unknown';
    witness.saw(sighted({ ...marksOf(address), channel: 'webrtc', address }));
    await Reflect.apply(setLocalDescription, this, given);
  };
}
