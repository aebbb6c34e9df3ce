import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { findTries } from '../../net-log/find-tries.ts';
import { findNames } from '../../net-log/find-names.ts';
import { readNetLog } from '../../net-log/read-net-log.ts';
import type { Ground } from '../ground.ts';
import type { Sinks } from './open-sinks.ts';
import { sinkNames } from './sink-log.ts';
import type { WayOut } from '../way-out.ts';

/**
 * Sends one known thing to every receiver, from a page without walls, in the same browser with the same flags but
 * another profile. Gives one sentence for each receiver that missed it: its «nothing arrived» would be worth nothing.
 */
export async function runControl({ sinks, zone, flags, wayOut }: Ground): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-audit-'));
  const netLogFile = join(folder, 'net-log.json');
  try {
    const browser = await launchBrowser({ netLogFile, flags });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await seeEmptyPage(page, wayOut);
      await page.goto(`http://127.0.0.1:${sinks.port}/control`);
      await page.evaluate(sendToAll, {
        zone,
        port: sinks.port,
        // Under rules for names Chromium looks none up for a peer connection.
        stunHost: wayOut ? `control-stun.${zone}` : '127.0.0.1',
      });
      await sendBare(sinks.port);
      await untilSeen(page, sinks);
    } finally {
      await browser.close();
    }
    return [
      ...missedBySinks(sinks, wayOut),
      ...missedByLog(netLogFile, zone, wayOut),
      ...(await missedOnWayOut(wayOut)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const emptyPageMs = 2000;

/** What the browser says on the local network without any page is not the page's. */
async function seeEmptyPage(page: Page, wayOut: WayOut | undefined): Promise<void> {
  if (!wayOut?.memberships) return;
  await page.waitForTimeout(emptyPageMs);
  const { reports, ofEmptyPage } = wayOut.memberships;
  for (const group of reports.flatMap(({ joins }) => joins)) ofEmptyPage.add(group);
}

/** Runs in the page. */
function sendToAll({ zone, port, stunHost }: { zone: string; port: number; stunHost: string }): void {
  void fetch(`http://control-http.${zone}:${port}/control`, { mode: 'no-cors' }).catch(() => {}); // what counts is the receiver
  void fetch(`https://control-tls.${zone}:${port}/control`, { mode: 'no-cors' }).catch(() => {}); // its certificate is nobody's
  void new WebSocket(`ws://control-websocket.${zone}:${port}/control`);
  const link = document.createElement('link');
  link.rel = 'dns-prefetch';
  link.href = `http://control-dns.${zone}`;
  document.head.append(link);
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${stunHost}:${port}` }] });
  peer.createDataChannel('control');
  void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
}

async function sendBare(port: number): Promise<void> {
  const tcp = connect(port, '127.0.0.1');
  await once(tcp, 'connect');
  tcp.end('control');
  const udp = createSocket('udp4');
  await new Promise((resolve) => udp.send('control', port, '127.0.0.1', resolve));
  udp.close();
}

async function untilSeen(page: Page, sinks: Sinks): Promise<void> {
  for (let tries = 0; tries < 50 && missedBySinks(sinks, undefined).length > 0; tries += 1)
    await page.waitForTimeout(100);
  await page.waitForTimeout(300);
}

function missedBySinks(sinks: Sinks, wayOut: WayOut | undefined): string[] {
  return sinkNames
    .filter((name) => name !== 'dns' || wayOut)
    .filter((name) => !sinks.log.catches.some(({ sink, bytes }) => sink === name && bytes > 0))
    .map((name) => `The receiver for ${name} did not see what was sent to it on purpose.`);
}

function missedByLog(netLogFile: string, zone: string, wayOut: WayOut | undefined): string[] {
  const { events } = readNetLog(netLogFile);
  const seen = [...findTries(events, -Infinity), ...findNames(events)].map(({ address }) => address).join(' ');
  return ['http', 'tls', 'websocket', 'dns', ...(wayOut ? ['stun'] : [])]
    .filter((name) => !seen.includes(`control-${name}.${zone}`))
    .map((name) => `The browser’s network log does not show the ${name} that was sent on purpose.`);
}

async function missedOnWayOut(wayOut: WayOut | undefined): Promise<string[]> {
  if (!wayOut) return [];
  const { memberships } = wayOut;
  const hasJoined = memberships?.reports.some(({ joins }) => joins.includes(namesGroup)) ?? true;
  // The browser that has just closed may still be leaving its groups: where packets are told apart, they do not count.
  const count = (): number => wayOut.others() ?? wayOut.packets();
  const before = count();
  await wayOut.sendOne();
  for (let tries = 0; tries < 20 && count() === before; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return [
    ...(count() === before + 1 ? [] : ['The packet that was sent out on purpose was not counted, or not alone.']),
    ...(hasJoined ? [] : ['That the browser joined a group on purpose was not seen on the cable.']),
  ];
}

/** Multicast DNS (RFC 6762): the control's peer connection has the browser join it. */
const namesGroup = '224.0.0.251';
