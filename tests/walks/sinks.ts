import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Receivers on one port of this machine. They count what arrives, whatever it says. */
export interface Sinks {
  origin: string;
  /** The first line of what each connection said; empty where it said nothing. */
  said: string[];
  /** Connections that were opened, also those that sent nothing. */
  tcp(): number;
  /** Datagrams, as of STUN. */
  udp(): number;
  close(): void;
}

export async function openSinks(): Promise<Sinks> {
  let [tcp, udp] = [0, 0];
  const said: string[] = [];
  const server = createServer((socket) => {
    const number = tcp;
    tcp += 1;
    said[number] = '';
    socket.once('data', (bytes) => (said[number] = String(bytes).split('\r\n')[0]?.slice(0, 200) ?? ''));
    socket.on('error', () => {}); // who leaks may hang up
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 6\r\n\r\ncaught');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => (udp += 1));
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    said,
    tcp: () => tcp,
    udp: () => udp,
    close() {
      server.close();
      datagrams.close();
    },
  };
}
