import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Both as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate of one day for any name under `leak.test`, signed by itself: nobody trusts it (X.509 v3, RFC 5280). */
export function makeCertificate(now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signature = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])); // ecdsa-with-SHA256
  const name = sequence(set(sequence(objectId([0x55, 0x04, 0x03]), element(0x0c, Buffer.from('leak.test')))));
  const alternativeName = sequence(
    objectId([0x55, 0x1d, 0x11]),
    element(0x04, sequence(element(0x82, Buffer.from('*.leak.test')))),
  );
  const body = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    signature,
    name,
    sequence(time(now), time(new Date(now.getTime() + 86_400_000))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(alternativeName)),
  );
  const signed = sign('sha256', body, privateKey);
  const certificate = sequence(body, signature, element(0x03, Buffer.concat([Buffer.from([0]), signed])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** DER: tag, length, content (X.690). */
function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x1_00 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return element(0x31, Buffer.concat(parts));
}

function objectId(bytes: readonly number[]): Buffer {
  return element(0x06, Buffer.from(bytes));
}

function time(date: Date): Buffer {
  return element(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}
