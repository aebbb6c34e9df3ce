import { openDnsSink } from './dns-sink.ts';
import { makeCertificate } from './make-certificate.ts';
import { createSinkLog, type SinkLog } from './sink-log.ts';
import { openTcpSink } from './tcp-sink.ts';
import { openUdpSink } from './udp-sink.ts';

/** Our own receivers, on this machine alone. */
export interface Sinks {
  log: SinkLog;
  /** The port that takes everything, over TCP and over UDP. */
  port: number;
  /** Puts a receiver where the app's server was. */
  openOwn(port: number): Promise<void>;
  close(): Promise<void>;
}

/** Ports that a browser takes by itself where an address names none. */
const usualPorts = [80, 443, 3478, 5349];

/** @param isOwnNetwork then it may take the low ports, and names are asked of it */
export async function openSinks(isOwnNetwork: boolean): Promise<Sinks> {
  const log = createSinkLog();
  const certificate = makeCertificate();
  const closers: (() => Promise<void>)[] = [];

  async function open(port: number, place: 'leak' | 'own'): Promise<number> {
    const tcp = await openTcpSink({ log, place, certificate, port });
    closers.push(tcp.close, await openUdpSink(log, tcp.port, place));
    return tcp.port;
  }

  const port = await open(0, 'leak');
  if (isOwnNetwork) {
    closers.push(await openDnsSink(log));
    for (const usual of usualPorts) await open(usual, 'leak');
  }
  return {
    log,
    port,
    openOwn: async (ownPort) => void (await open(ownPort, 'own')),
    close: async () => void (await Promise.all(closers.map((close) => close()))),
  };
}
