import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headersFor } from '../../../src/egress/headers.ts';
import type { ReceiptContent } from '../../../src/privacy/receipt/receipt-schema.ts';
import { receiptText } from '../../../src/privacy/receipt/receipt-text.ts';
import { appListHash, appListText } from '../../../src/shared/app-list.ts';
import { exampleReceipt } from './example-receipt.ts';

const folder = mkdtempSync(join(tmpdir(), 'airlock-receipt-'));
afterAll(() => rmSync(folder, { recursive: true }));

function verify(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/verify-receipt.ts', ...args], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

function keep(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test(
  'the command says what it checked and what it cannot know, and ends with 0, 1, 2 or 3',
  { timeout: 60_000 },
  async () => {
    const text = receiptText(await exampleReceipt());
    const right = verify(keep('right.json', text), '--dist', join(folder, 'none'));
    expect(right.code, right.said).toBe(0);
    expect(right.said).toContain('Verified');
    expect(right.said).toContain('Who made it, and whether they were honest');
    const wrong = verify(keep('wrong.json', text.replace('"turnCount": 4', '"turnCount": 5')));
    expect(wrong.code, wrong.said).toBe(1);
    expect(wrong.said).toContain('WRONG');
    const leaky = await exampleReceipt((content) => ({
      ...content,
      meter: { state: 'breached', level: null, sealedSinceMs: null },
      selfTest: content.selfTest && { ...content.selfTest, notStopped: 2 },
    }));
    const leak = verify(keep('leak.json', receiptText(leaky)));
    expect(leak.code, leak.said).toBe(3);
    expect(leak.said).toMatch(/LEAK +The meter said that the page was sealed/);
    expect(leak.said.trimEnd().split('\n').at(-1)).toMatch(/^Unchanged, and it tells of a leak/);
    expect(leak.said).not.toContain('Verified');
    expect(verify(keep('none.txt', 'hello')).code).toBe(1);
    expect(verify(join(folder, 'nowhere.json')).code).toBe(2);
    expect(verify().code).toBe(2);
    expect(verify('--nonsense').code).toBe(2);
  },
);

test('with the same build at hand, its files are hashed and compared', { timeout: 60_000 }, async () => {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  const contents = { '/assets/chat.js': 'chat', '/index.html': 'page' };
  const files = Object.entries(contents).map(([path, content]) => {
    writeFileSync(join(dist, path), content);
    return { path, sizeBytes: 4, sha256: createHash('sha256').update(content).digest('hex') };
  });
  const list = { version: 1 as const, appVersion: '0.1.0', build: '0123456789abcdef', files };
  writeFileSync(join(dist, 'app.json'), appListText(list));
  const listSha256 = await appListHash(list);
  const withFiles = (content: ReceiptContent): ReceiptContent => ({
    ...content,
    policy: {
      headers: Object.entries(headersFor('/', content.app.site)).map(([name, value]) => ({ name, value })),
      inForce: {
        ...content.policy.inForce,
        contentSecurityPolicy: headersFor('/', content.app.site)['Content-Security-Policy'] ?? null,
      },
    },
    app: {
      ...content.app,
      list: {
        sha256: listSha256,
        changes: null,
        files: files.map((file) => Object.assign({ foundSha256: file.sha256, isAsPublished: true }, file)),
      },
    },
  });
  const receipt = keep('built.json', receiptText(await exampleReceipt(withFiles)));
  const same = verify(receipt, '--dist', dist);
  expect(same.code, same.said).toBe(0);
  expect(same.said).toMatch(/right +The app’s files are those of the build here/);
  writeFileSync(join(dist, 'index.html'), 'pagE');
  const other = verify(receipt, '--dist', dist);
  expect(other.code).toBe(1);
  expect(other.said).toMatch(/WRONG +The app’s files are those of the build here \(\/index\.html\)/);
});

test('a terminal is given no signs to obey', { timeout: 30_000 }, async () => {
  const hostile = await exampleReceipt((one) => ({ ...one, app: { ...one.app, site: 'x\u001b[2Jy\u202e' } }));
  const { said } = verify(keep('hostile.json', receiptText(hostile)));
  expect(said).not.toContain('\u001b');
  expect(said).not.toContain('\u202e');
});
