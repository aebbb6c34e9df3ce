import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Catch, SinkLog } from './sink-log.ts';
import { answerStun, isStun } from './stun-message.ts';

/** Receives anything over UDP: STUN and TURN, which it answers, and QUIC, which it does not. */
export async function openUdpSink(log: SinkLog, port: number, place: Catch['place']): Promise<() => Promise<void>> {
  const socket = createSocket('udp4');
  const flows = new Map<number, Catch>();
  socket.on('message', (message, sender) => {
    const sink = isStun(message) ? 'stun' : 'udp';
    const flow = flows.get(sender.port) ?? log.add({ sink, place, connections: 1 });
    flows.set(sender.port, flow);
    flow.bytes += message.length;
    const reply = sink === 'stun' ? answerStun(message, sender.port) : undefined;
    if (reply) socket.send(reply, sender.port, sender.address);
  });
  socket.bind(port, '127.0.0.1');
  await once(socket, 'listening');
  return async () => await new Promise((resolve) => socket.close(() => resolve()));
}
