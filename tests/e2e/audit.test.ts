import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AuditResult } from '../../scripts/audit/assemble.ts';
import type { WallAudit } from '../../scripts/audit/audit-walls.ts';
import type { CalledHost } from '../../scripts/audit/list-hosts.ts';
import { hostileWalls, wallNames, type WallName } from '../../scripts/audit/walls.ts';
import { channels } from '../../src/privacy/channels/channels.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * The audit on the built app, as anyone runs it. Seen to fail: every wall below, by taking it away; the receivers, by
 * closing them (the audit's own control).
 */

interface Run {
  code: number;
  text: string;
  result: unknown;
}

async function audit(...words: string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'airlock-audit-test-'));
  const file = join(folder, 'audit.json');
  try {
    const run = await new Promise<Omit<Run, 'result'>>((resolve) => {
      const command = ['--import', 'tsx', 'scripts/audit.ts', ...words, '--json', file];
      execFile(process.execPath, command, { maxBuffer: 1 << 24 }, (error, output, complaints) =>
        resolve({ code: error ? Number(error.code ?? 2) : 0, text: output + complaints }),
      );
    });
    const json = await readFile(file, 'utf8').catch(() => 'null'); // an audit that could not be carried out writes none
    return { ...run, result: JSON.parse(json) as unknown };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the built app lets nothing out, and its meter says so in every row', { tag: '@long' }, async () => {
  test.setTimeout(300_000);
  const { code, text, result } = await audit('--short', '--dist', 'dist');
  expect(text).toMatch(/^Sealed: /m);
  expect(code).toBe(0);
  const { verdict, faults, channels: rows, afterSealing, meter, answers } = result as AuditResult;
  expect({ verdict, faults }).toEqual({ verdict: 'sealed', faults: [] });
  expect(afterSealing.bytes).toBe(0);
  expect(afterSealing.dnsQuestions).toBe(0);
  // Null where no network of its own can be made.
  expect(afterSealing.packets ?? 0).toBe(0);
  expect(meter).toMatchObject({ kind: 'sealed', level: 'browser', sent: 0 });
  expect(answers[0]).toBeGreaterThan(0);
  const keys = new Set(rows.map(({ key }) => key));
  expect(channels.filter(({ key }) => !keys.has(key))).toEqual([]);
  expect(rows.filter(({ leaked }) => leaked)).toEqual([]);
  expect(rows.some(({ context }) => context === 'guard')).toBe(true);
  expect(rows.some(({ context }) => context === 'person')).toBe(true);
});

/** A channel that must be among those that the audit names when the wall is gone. */
const missedOn: Record<WallName, string | undefined> = {
  'content-security-policy': 'fetch',
  'connection-allowlist': 'rtc-stun',
  'permissions-policy': 'payment',
  sandbox: 'window',
  'navigate-guard': 'leave-location',
  'click-guard': 'alt-click-link',
  'service-worker-judgement': 'own-thread',
  'thread-headers': 'thread-web-socket',
  'service-worker-headers': 'guard-fetch',
  // Only hostile code meets these.
  'guard-hashes': undefined,
  'guard-admission': undefined,
  'frame-sandbox': undefined,
  'models-connect-src': undefined,
  'consent-click': undefined,
  // No channel rests on it: the audit asks the page for it.
  'cross-origin-isolation': undefined,
};

/** Half a minute each: all of them where AIRLOCK_ALL_WALLS is set, else those that leak most. */
const short: ReadonlySet<WallName> = new Set(['connection-allowlist', 'click-guard', 'service-worker-headers']);

for (const wall of wallNames.filter((name) => process.env['AIRLOCK_ALL_WALLS'] || short.has(name))) {
  test(`the audit notices on which channel a wall is gone: ${wall}`, { tag: '@long' }, async () => {
    const { code, result } = await audit('--wall', wall, '--dist', 'dist');
    const { walls } = result as { walls: WallAudit[] };
    expect(walls[0]).toMatchObject({ wall, verdict: 'not sealed' });
    const channel = missedOn[wall];
    if (channel) expect(walls[0]?.channels).toContain(channel);
    else if (hostileWalls[wall]) expect(walls[0]?.faults).not.toEqual([]);
    else expect(walls[0]?.faults.join(' ')).toContain('not cross-origin isolated');
    // The audit of the audit is good when the wall was missed.
    expect(code).toBe(0);
  });
}

test.describe('another web app', () => {
  let site: Server;
  let stranger: Server;
  const addressOf = (server: Server, host: string): string =>
    `http://${host}:${(server.address() as AddressInfo).port}`;

  test.beforeEach(async () => {
    stranger = createServer((_request, response) =>
      response.setHeader('Access-Control-Allow-Origin', '*').end('thanks'),
    );
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const page = `<title>A site</title><button onclick="fetch('${addressOf(stranger, 'localhost')}/collect', { method: 'POST', body: 'x'.repeat(5000) })">Send</button>`;
    site = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(page));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  test.afterEach(() => {
    for (const server of [site, stranger]) {
      server.closeAllConnections();
      server.close();
    }
  });

  test('is loaded, used by a script, and shown with whom it called', { tag: '@long' }, async () => {
    const scriptFile = test.info().outputPath('send.ts');
    await writeFile(
      scriptFile,
      `export async function use(page) { await page.getByRole('button').click(); await page.waitForTimeout(500); }\n`,
    );
    const url = addressOf(site, '127.0.0.1');
    const strangerAddress = addressOf(stranger, 'localhost').replace('http://', '');

    const alone = await audit('--url', url, '--idle', '1');
    expect(alone).toMatchObject({ code: 0, result: { verdict: 'no third party' } });

    const used = await audit('--url', url, '--idle', '1', '--script', scriptFile);
    expect(used).toMatchObject({ code: 1, result: { verdict: 'third parties' } });
    const { hosts } = used.result as { hosts: CalledHost[] };
    expect(hosts.find(({ address }) => address === url.replace('http://', ''))).toMatchObject({ party: 'first' });
    const called = hosts.find(({ address }) => address === strangerAddress);
    expect(called).toMatchObject({ party: 'third', requests: 1 });
    expect(called?.bytesUp).toBeGreaterThan(5000);
    expect(used.text).toContain(`called 1 third parties: ${strangerAddress}`);
  });

  test('is not blamed for what the browser asks its maker about its text fields', { tag: '@long' }, async () => {
    const fields = createServer((_request, response) =>
      response
        .setHeader('Content-Type', 'text/html')
        .end(
          '<title>A form</title><form><input type="email" name="email"><input name="name"><input name="street"></form>',
        ),
    );
    await new Promise<void>((resolve) => fields.listen(0, '127.0.0.1', resolve));
    try {
      const { code, text, result } = await audit('--url', addressOf(fields, '127.0.0.1'), '--idle', '5');
      const { hosts } = result as { hosts: CalledHost[] };
      expect(hosts.find(({ address }) => address.startsWith('content-autofill.'))).toMatchObject({
        party: 'the browser, about this page',
        cause: 'text fields',
      });
      expect(text).toContain('because of this page’s text fields');
      expect(code).toBe(0);
    } finally {
      fields.closeAllConnections();
      fields.close();
    }
  });
});
