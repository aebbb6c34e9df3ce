import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that writes down all it is told, and answers everything. */
export interface Recorder {
  origin: string;
  /** Each request whole, as one text: method, address, headers and body. */
  requests: string[];
  stop(): Promise<void>;
}

/** @param port 0 takes a free one; that of a stopped server takes its place */
export async function startRecorder(port = 0): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const at = requests.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`) - 1;
    request.on('data', (bytes: Buffer) => (requests[at] += bytes.toString()));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.end('caught');
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}\n${request.rawHeaders.join('\n')}`);
    socket.destroy();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
