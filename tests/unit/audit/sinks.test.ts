import { X509Certificate } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect as connectBare, createServer, type AddressInfo, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { firstName, isRandomName } from '../../../scripts/audit/announcements.ts';
import { answerQuestion, readQuestion } from '../../../scripts/audit/sinks/dns-message.ts';
import { makeCertificate } from '../../../scripts/audit/sinks/make-certificate.ts';
import { openSinks, type Sinks } from '../../../scripts/audit/sinks/open-sinks.ts';
import { readServerName } from '../../../scripts/audit/sinks/read-client-hello.ts';
import type { Catch, SinkName } from '../../../scripts/audit/sinks/sink-log.ts';

async function open(): Promise<Sinks> {
  const sinks = await openSinks(false);
  onTestFinished(() => sinks.close());
  return sinks;
}

async function firstCatch(sinks: Sinks, wanted: SinkName): Promise<Catch> {
  return await expect
    .poll(() => sinks.log.catches.find(({ sink, bytes }) => sink === wanted && bytes > 0))
    .toBeTruthy()
    .then(() => sinks.log.catches.find(({ sink }) => sink === wanted) as Catch);
}

test('a request is caught with its host, path and bytes, and answered', async () => {
  const sinks = await open();
  const answer = await fetch(`http://127.0.0.1:${sinks.port}/a/b?c=d`, { method: 'POST', body: 'x'.repeat(5000) });
  expect(await answer.text()).toBe('caught');
  const caught = await firstCatch(sinks, 'http');
  expect(caught).toMatchObject({ host: '127.0.0.1', path: '/a/b?c=d', place: 'leak', connections: 1 });
  expect(caught.bytes).toBeGreaterThan(5000);
});

test('a name is read off a TLS greeting although nobody trusts the certificate', async () => {
  const sinks = await open();
  const socket = connectSecure({ port: sinks.port, host: '127.0.0.1', servername: 'leak-7.leak.test' });
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
  expect(await firstCatch(sinks, 'tls')).toMatchObject({ host: 'leak-7.leak.test', connections: 1 });
});

test('a WebSocket is opened, and what goes through it is counted', async () => {
  const sinks = await open();
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol': 'secret',
  };
  const asked = request({ port: sinks.port, host: '127.0.0.1', path: '/line', headers }).end();
  const [answer, socket] = (await once(asked, 'upgrade')) as [IncomingMessage, Socket];
  onTestFinished(() => void socket.destroy());
  // The answer to this very key stands in RFC 6455, 1.3.
  expect(answer.headers['sec-websocket-accept']).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
  expect(answer.headers['sec-websocket-protocol']).toBe('secret');
  const caught = await firstCatch(sinks, 'websocket');
  const before = caught.bytes;
  socket.write('x'.repeat(1000));
  await expect.poll(() => caught.bytes - before).toBe(1000);
});

test('a bare connection counts, empty or not', async () => {
  const sinks = await open();
  const socket = connectBare(sinks.port, '127.0.0.1');
  await once(socket, 'connect');
  await expect.poll(() => sinks.log.catches).toMatchObject([{ sink: 'tcp', connections: 1, bytes: 0 }]);
  socket.end('hello');
  expect((await firstCatch(sinks, 'tcp')).bytes).toBe(5);
});

test('a STUN request over UDP is answered with an address, anything else is only counted', async () => {
  const sinks = await open();
  const socket = createSocket('udp4');
  onTestFinished(() => void socket.close());
  const binding = Buffer.from('000100002112a442000102030405060708090a0b', 'hex');
  socket.send(binding, sinks.port, '127.0.0.1');
  const [reply] = (await once(socket, 'message')) as [Buffer];
  expect(reply.readUInt16BE(0)).toBe(0x01_01);
  // XOR-MAPPED-ADDRESS: the port and address that it came from, each under the magic cookie.
  expect(reply.readUInt16BE(26) ^ 0x21_12).toBe(socket.address().port);
  expect((reply.readUInt32BE(28) ^ 0x21_12_a4_42) >>> 0).toBe(0x7f_00_00_01);
  const other = createSocket('udp4');
  onTestFinished(() => void other.close());
  other.send('not stun', sinks.port, '127.0.0.1');
  expect(await firstCatch(sinks, 'udp')).toMatchObject({ bytes: 8, connections: 1 });
});

test('at the app’s own address things are told apart from a stranger’s', async () => {
  const sinks = await open();
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const ownPort = (free.address() as AddressInfo).port;
  free.close();
  await once(free, 'close');
  await sinks.openOwn(ownPort);
  await fetch(`http://127.0.0.1:${ownPort}/own`);
  expect(sinks.log.catches.find(({ path }) => path === '/own')).toMatchObject({ place: 'own', sink: 'http' });
});

test('the certificate is a whole one: valid now, for these names, signed by itself', () => {
  const { cert } = makeCertificate(new Date());
  const certificate = new X509Certificate(cert);
  expect(certificate.subjectAltName).toBe('DNS:*.leak.test');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validFrom)).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});

const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const asMessage = (labels: readonly string[], type: number): Buffer =>
  Buffer.concat([
    Buffer.from([0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    ...labels.map((each) => Buffer.concat([Buffer.from([each.length]), Buffer.from(each)])),
    Buffer.from([0, 0, type, 0, 1]),
  ]);

test('any name is read as it was asked, and only an own name’s address is given', () => {
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 28, 65),
      fc.boolean(),
      (labels, type, isOurs) => {
        const message = asMessage(labels, type);
        const question = readQuestion(message);
        expect(question).toMatchObject({ name: labels.join('.'), type });
        if (!question) return;
        const reply = answerQuestion(message, question, isOurs);
        expect(reply.readUInt16BE(0)).toBe(0x12_34);
        expect(reply.readUInt8(3) & 0x0f).toBe(isOurs ? 0 : 3);
        expect(reply.readUInt16BE(6)).toBe(isOurs && type === 1 ? 1 : 0);
        if (isOurs && type === 1) expect([...reply.subarray(-4)]).toEqual([127, 0, 0, 1]);
      },
    ),
  );
});

test('bytes of any kind are read without harm', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const message = Buffer.from(bytes);
      readQuestion(message);
      firstName(message);
      readServerName(message);
      readServerName(Buffer.concat([Buffer.from([0x16, 3, 1, 2, 0, 1]), message]));
    }),
  );
});

test('only a random number passes for an announcement', () => {
  expect(isRandomName(`${crypto.randomUUID()}.local`)).toBe(true);
  for (const name of ['secret.local', `${crypto.randomUUID()}.test`, `my-words-${crypto.randomUUID()}.local`, ''])
    expect(isRandomName(name)).toBe(false);
});
