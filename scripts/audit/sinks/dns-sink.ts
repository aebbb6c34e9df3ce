import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { answerQuestion, readQuestion } from './dns-message.ts';
import type { SinkLog } from './sink-log.ts';

const port = 53;

/**
 * A name server for all names, which knows only those that end in `.test`: these are here. It listens on the port that
 * `resolv.conf` means, so it needs a network of its own.
 */
export async function openDnsSink(log: SinkLog): Promise<() => Promise<void>> {
  const answer = (message: Buffer): Buffer | undefined => {
    const question = readQuestion(message);
    if (!question) return undefined;
    log.add({ sink: 'dns', place: 'leak', host: question.name, bytes: message.length });
    return answerQuestion(message, question, question.name.endsWith('.test'));
  };

  const socket = createSocket('udp4');
  socket.on('message', (message, { port: theirPort, address }) => {
    const reply = answer(message);
    if (reply) socket.send(reply, theirPort, address);
  });
  socket.bind(port, '127.0.0.1');
  await once(socket, 'listening');

  const server = createServer((connection) => {
    connection.on('error', () => {}); // who asks may go
    connection.on('data', (bytes) => {
      const reply = answer(bytes.subarray(2));
      if (!reply) return;
      const size = Buffer.alloc(2);
      size.writeUInt16BE(reply.length);
      connection.end(Buffer.concat([size, reply]));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return async () => {
    socket.close();
    await new Promise((resolve) => server.close(resolve));
  };
}
