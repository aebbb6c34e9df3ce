import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { readNetLog, type NetLogEvent } from '../net-log/read-net-log.ts';
import type { Audited } from './audit-app.ts';
import { listHosts, type CalledHost } from './list-hosts.ts';
import type { AuditOptions } from './read-options.ts';

/** Audits any web app from outside, as far as that goes: loads it, lets a script use it, and lists whom it called. */
export async function auditSite(
  url: string,
  { idleMs, scriptFile }: Pick<AuditOptions, 'idleMs' | 'scriptFile'>,
  say: (line: string) => void,
): Promise<Audited> {
  const use = scriptFile === undefined ? undefined : await loadScript(scriptFile);
  const hosts = listHosts(await logOf(url, idleMs, use, say), url);
  const third = hosts.filter(({ party }) => party === 'third');
  const verdict = third.length === 0 ? 'no third party' : 'third parties';
  return { text: draw(url, hosts, third), result: { url, verdict, hosts }, isGood: third.length === 0 };
}

type Use = (page: Page) => Promise<unknown>;

async function loadScript(file: string): Promise<Use> {
  const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  const use = module['default'] ?? Object.values(module).find((each) => typeof each === 'function');
  if (typeof use !== 'function') throw new Error(`${file} exports no function that takes a page.`);
  return use as Use;
}

async function logOf(
  url: string,
  idleMs: number,
  use: Use | undefined,
  say: (line: string) => void,
): Promise<NetLogEvent[]> {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-audit-'));
  const netLogFile = join(folder, 'net-log.json');
  try {
    const browser = await launchBrowser({ netLogFile });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      say(`Loading ${url} on a fresh profile.`);
      await page.goto(url);
      if (use) {
        say('The script uses it.');
        await use(page);
      }
      say(`Quiet for ${Math.round(idleMs / 1000)} seconds.`);
      await page.waitForTimeout(idleMs);
    } finally {
      await browser.close();
    }
    return readNetLog(netLogFile).events;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function draw(url: string, hosts: readonly CalledHost[], third: readonly CalledHost[]): string {
  const titles = ['host', 'party', 'requests', 'bytes up', 'bytes down', 'names asked for'];
  const rows = hosts.map((host) => [
    host.address,
    host.party,
    String(host.requests),
    String(host.bytesUp),
    String(host.bytesDown),
    String(host.dnsQuestions),
  ]);
  const widths = titles.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  const called = third.map(({ address }) => address).join(', ');
  return [
    line(titles),
    ...rows.map(line),
    '',
    third.length === 0 ? `${url} called no third party.` : `${url} called ${third.length} third parties: ${called}.`,
    ...hosts.flatMap(({ address, cause }) =>
      cause
        ? [
            `The browser itself asked ${address} because of this page’s ${cause}. No script of the page did; without them nobody would have asked.`,
          ]
        : [],
    ),
    '',
  ].join('\n');
}
