import { sighted, type Sighting } from '../egress/attempts.ts';
import type { Witness } from '../egress/witness.ts';

/**
 * Sees peer connections (WebRTC) that begin to look for a way: with the second of these two steps packets
 * would leave. The report of the wall that refuses them does not say where they were to go; their servers do.
 */
export function watchPeers(witness: Witness, marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>): void {
  if (typeof RTCPeerConnection === 'undefined') return;
  const { setLocalDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.setLocalDescription = async function (
    this: RTCPeerConnection,
    ...given: unknown[]
  ): Promise<void> {
    const [server] = this.getConfiguration().iceServers ?? [];
    const [address = 'unknown'] = [server?.urls ?? []].flat();
    witness.saw(sighted({ ...marksOf(address), channel: 'webrtc', address }));
    await Reflect.apply(setLocalDescription, this, given);
  };
}
