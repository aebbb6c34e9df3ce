/** The little of RFC 1035 that a receiver of questions needs. */
export interface Question {
  name: string;
  type: number;
  /** Where the question ends in the message. */
  end: number;
}

const headerBytes = 12;
const typeA = 1;

/** Undefined where the bytes are no question. */
export function readQuestion(message: Buffer): Question | undefined {
  if (message.length < headerBytes || message.readUInt16BE(4) === 0) return undefined;
  const labels: string[] = [];
  let at = headerBytes;
  for (;;) {
    const size = message[at];
    if (size === undefined || size > 63 || at + 1 + size > message.length) return undefined;
    at += 1;
    if (size === 0) break;
    labels.push(message.toString('latin1', at, at + size));
    at += size;
  }
  if (at + 4 > message.length) return undefined;
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at), end: at + 4 };
}

/** 127.0.0.1 for a name that is ours; «no such name» for any other. */
export function answerQuestion(message: Buffer, question: Question, isOurs: boolean): Buffer {
  const hasAddress = isOurs && question.type === typeA;
  const reply = Buffer.from(message.subarray(0, question.end));
  reply.writeUInt16BE(isOurs ? 0x81_80 : 0x81_83, 2);
  reply.writeUInt16BE(1, 4);
  reply.writeUInt16BE(hasAddress ? 1 : 0, 6);
  reply.writeUInt32BE(0, 8);
  if (!hasAddress) return reply;
  // The name by reference, type A, class IN, kept for no second, four bytes of address.
  const record = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([reply, record]);
}
