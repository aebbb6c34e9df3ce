import { uncompress } from 'snappyjs';

const footerBytes = 48;
const packed = 1;

/**
 * What stands in a table of LevelDB (`*.ldb`), unpacked: there Chromium puts, packed, what has lain in a database's log for a
 * while. After LevelDB's `doc/table_format.md`.
 */
export function unpackTable(table: Buffer): Buffer {
  const footer = createReader(table.subarray(table.length - footerBytes));
  footer.varint(); // where the index of the filters stands,
  footer.varint(); // and its length
  const index = readBlock(table, footer.varint(), footer.varint());
  const entries = createReader(index.subarray(0, index.length - 4 - 4 * index.readUInt32LE(index.length - 4)));
  const blocks: Buffer[] = [];
  while (!entries.isAtEnd()) {
    entries.varint(); // bytes that the key shares with the one before
    const keyBytes = entries.varint();
    entries.varint(); // length of what follows the key: where a block stands, and its length
    entries.skip(keyBytes);
    blocks.push(readBlock(table, entries.varint(), entries.varint()));
  }
  return Buffer.concat(blocks);
}

function readBlock(table: Buffer, offset: number, length: number): Buffer {
  const block = table.subarray(offset, offset + length);
  return table[offset + length] === packed ? Buffer.from(uncompress(block)) : block;
}

/** Numbers of seven bits a byte, the lowest first. */
function createReader(bytes: Buffer): { varint(): number; skip(count: number): void; isAtEnd(): boolean } {
  let at = 0;
  return {
    varint() {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 127) * factor;
        if (byte < 128) return value;
      }
    },
    skip: (count) => void (at += count),
    isAtEnd: () => at >= bytes.length,
  };
}
