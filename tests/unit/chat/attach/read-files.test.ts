import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../../src/chat/attach/read-files.ts';

const limitTokens = 1000;

async function read(content: BlobPart, name = 'notes.txt', type = '') {
  const { files, refused } = await readFiles([new File([content], name, { type })], limitTokens);
  return files[0] ?? refused[0];
}

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [...`\uFEFF${text}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};

describe('a file that is attached', () => {
  test('is its text, with one kind of line end and no mark of its encoding', async () => {
    expect(await read('\uFEFF  one\r\ntwo\n')).toEqual({ name: 'notes.txt', text: '  one\ntwo\n' });
  });

  test.each([true, false])('may be UTF-16 with its mark (little-endian: %s)', async (isLittle) => {
    expect(await read(utf16('a;ü', isLittle), 'table.csv')).toEqual({ name: 'table.csv', text: 'a;ü' });
  });

  test.each([
    ['pdf', '%PDF-1.7', 'paper.PDF', ''],
    ['office', 'PK\u0003\u0004', 'letter.docx', ''],
    ['picture', 'x', 'photo', 'image/png'],
    ['not-text', 'a\u0000b', 'program', ''],
    ['not-text', '\u0001\u0002\u0003', 'program', ''],
    ['empty', ' \n', 'nothing.txt', ''],
  ])('is refused as %s', async (why, content, name, type) => {
    expect(await read(content, name, type)).toEqual({ why, name });
  });

  test('in an older encoding is told from what is no text', async () => {
    expect(await read(new Uint8Array([0x67, 0x72, 0xfc, 0x6e]))).toMatchObject({ why: 'not-utf8' });
    expect(await read(new Uint8Array([0x67, 0x00, 0xfc, 0x6e]))).toMatchObject({ why: 'not-text' });
  });

  test('that is too long is refused with how long it is, and not read where its size says it', async () => {
    const long = new File(['word '.repeat(1000)], 'long.txt');
    expect(await readFiles([long], limitTokens)).toEqual({
      files: [],
      refused: [{ why: 'too-long', name: 'long.txt', tokens: 1250, limitTokens }],
    });
    const huge = new File([], 'huge.log');
    Object.defineProperties(huge, {
      size: { value: 200_000_000 },
      arrayBuffer: { value: () => Promise.reject(new Error('It was read.')) },
    });
    expect(await readFiles([huge], limitTokens)).toMatchObject({ refused: [{ why: 'too-long', tokens: 50_000_000 }] });
  });

  test('that cannot be read, and a folder, do not keep the others out', async () => {
    const gone = new File(['x'], 'gone.txt');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', 'NotFoundError')) });
    expect(await readFiles([{ folder: 'src' }, gone, new File(['here'], 'here.txt')], limitTokens)).toEqual({
      files: [{ name: 'here.txt', text: 'here' }],
      refused: [
        { why: 'folder', name: 'src' },
        { why: 'unreadable', name: 'gone.txt' },
      ],
    });
  });

  test('has a name that stays on its line and reads in the direction in which it is written', async () => {
    expect(await read('x', 'a\n```\u202Etxt.exe')).toMatchObject({ name: 'a     txt.exe' });
    expect(await read('x', `${'long'.repeat(100)}.txt`)).toMatchObject({
      name: expect.stringMatching(/^.{116}\.txt$/),
    });
  });
});
