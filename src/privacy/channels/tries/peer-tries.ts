import { missing, noWord, type Outcome } from '../channel.ts';
import { wait } from './stage.ts';

const gatherMs = 400;

/** Candidates of the kinds `srflx` and `relay` come from the stranger: then it was reached. */
export async function gather(server: RTCIceServer): Promise<Outcome> {
  if (typeof RTCPeerConnection === 'undefined') return missing;
  const peer = new RTCPeerConnection({ iceServers: [server] });
  const reached = Promise.withResolvers<Outcome>();
  peer.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate?.type === 'srflx' || candidate?.type === 'relay') reached.resolve({ kind: 'worked' });
  });
  try {
    peer.createDataChannel('leak');
    await peer.setLocalDescription(await peer.createOffer());
    return await Promise.race([reached.promise, wait(gatherMs).then(() => noWord)]);
  } finally {
    peer.close();
  }
}

/** Two peers of this page agree on a connection, and the one is told that the other is at that host. */
export async function knock(host: string): Promise<Outcome> {
  if (typeof RTCPeerConnection === 'undefined') return missing;
  const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
  try {
    one.createDataChannel('leak');
    await one.setLocalDescription(await one.createOffer());
    await other.setRemoteDescription(one.localDescription ?? { type: 'offer' });
    await other.setLocalDescription(await other.createAnswer());
    await one.setRemoteDescription(other.localDescription ?? { type: 'answer' });
    const { hostname, port } = new URL(`https://${host}`);
    const candidate = `candidate:1 1 udp 2113937151 ${hostname} ${port || '443'} typ host`;
    await one.addIceCandidate({ candidate, sdpMLineIndex: 0 });
    await wait(gatherMs);
    return noWord;
  } finally {
    one.close();
    other.close();
  }
}
