#!/usr/bin/env node
/**
 * Starts Firefox for Playwright and stands between the two. Playwright asks every browser for its media features
 * (`emulation.setMediaFeaturesOverride`); Firefox ESR 153 does not know the command, and Playwright would give up.
 * The bridge answers such commands itself and passes on all others unchanged.
 *
 * Plain JavaScript, because Playwright runs this file as the browser's executable. The real one is in AIRLOCK_FIREFOX.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * What a person sees is the same without them. Downloads go to the folder that the profile's settings name: Playwright
 * hears nothing of those of a blob, so tests look into the folder.
 */
const answeredHere = new Set([
  'browser.setDownloadBehavior',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenSettingsOverride',
]);

const firefox = spawn(process.env.AIRLOCK_FIREFOX ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

let said = '';
let isBridged = false;
firefox.stderr.on('data', (bytes) => {
  said = isBridged ? '' : said + String(bytes);
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)\s/.exec(said)?.[1];
  if (!address || isBridged) return;
  isBridged = true;
  bridgeTo(address);
});

function bridgeTo(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 256 * 1024 * 1024 });
  server.on('connection', (client, request) => {
    const browser = new WebSocket(address + request.url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
    const early = [];
    client.on('message', (bytes) => {
      const text = String(bytes);
      const { id, method } = JSON.parse(text);
      if (answeredHere.has(method)) client.send(JSON.stringify({ id, type: 'success', result: {} }));
      else if (browser.readyState === WebSocket.OPEN) browser.send(text);
      else early.push(text);
    });
    browser.on('open', () => early.forEach((text) => browser.send(text)));
    browser.on('message', (bytes) => client.send(String(bytes)));
    browser.on('close', () => client.close());
    browser.on('error', () => client.close());
    client.on('close', () => browser.close());
  });
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
}
