import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Certificate } from './make-certificate.ts';
import { isClientHello, readServerName } from './read-client-hello.ts';
import { readRequest } from './read-request.ts';
import type { Catch, SinkLog } from './sink-log.ts';

export interface TcpSink {
  port: number;
  close(): Promise<void>;
}

interface TcpSinkOptions {
  log: SinkLog;
  place: Catch['place'];
  certificate: Certificate;
  /** 0 takes a free one. */
  port?: number;
}

/**
 * One port that takes whatever comes over TCP: HTTP, a WebSocket, which it opens, TLS, whose name it notes before the
 * handshake fails on the self-made certificate, or anything else. An empty connection counts as one.
 */
export async function openTcpSink({ log, place, certificate, port = 0 }: TcpSinkOptions): Promise<TcpSink> {
  const secureContext = createSecureContext(certificate);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const caught = log.add({ sink: 'tcp', place, connections: 1 });
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {}); // whoever calls may hang up
    let received: Buffer = Buffer.alloc(0);
    const listen = (bytes: Buffer): void => {
      caught.bytes += bytes.length;
      if (received.length < maximumHeadBytes) received = Buffer.concat([received, bytes]);
      if (caught.sink !== 'tcp') return;
      if (isClientHello(received)) {
        if (received.length < 5 + received.readUInt16BE(3)) return; // the rest of it is on its way
        Object.assign(caught, { sink: 'tls', host: readServerName(received) });
        socket.off('data', listen);
        socket.pause();
        socket.unshift(received);
        shakeHands(socket, caught);
        return;
      }
      const request = readRequest(received);
      if (!request) return;
      Object.assign(caught, {
        host: request.host,
        path: request.path,
        sink: request.webSocketKey ? 'websocket' : 'http',
      });
      if (request.webSocketKey) socket.write(upgrade(request.webSocketKey, request.webSocketProtocol));
      else {
        socket.write(answer);
        setTimeout(() => socket.end(), bodyGraceMs).unref();
      }
    };
    socket.on('data', listen);
  });

  function shakeHands(socket: Socket, caught: Catch): void {
    const before = socket.bytesRead;
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => {}); // our certificate is nobody's
    secure.on('data', () => {});
    socket.on('close', () => (caught.bytes += socket.bytesRead - before));
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const maximumHeadBytes = 64 * 1024;
/** How long the rest of a request is waited for after its head. */
const bodyGraceMs = 150;

const answer = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/plain',
  'Content-Length: 6',
  'Access-Control-Allow-Origin: *',
  'Access-Control-Allow-Headers: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'Connection: close',
  '',
  'caught',
].join('\r\n');

/** RFC 6455, 4.2.2. */
function upgrade(key: string, protocol: string | undefined): string {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  return [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    ...(protocol ? [`Sec-WebSocket-Protocol: ${protocol}`] : []),
    '',
    '',
  ].join('\r\n');
}
