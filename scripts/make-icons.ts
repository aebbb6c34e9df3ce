/** Draws the PNG icons from icon.svg. Usage: `npm run icons`, after icon.svg has changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser/launch.ts';

const folder = new URL('../public/icons/', import.meta.url).pathname;
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** A launcher may cut a maskable icon to a circle of 80 %: the ground goes to the edge, the drawing stays inside. */
const maskable = svg.replace('rx="116"', '').replace('<g ', '<g transform="translate(51 51) scale(0.8)" ');

const { context, close } = await launchBrowser();
for (const [name, source, sizePixels] of [
  ['icon-192.png', svg, 192],
  ['icon-512.png', svg, 512],
  ['maskable-512.png', maskable, 512],
] as const) {
  const page = await context.newPage();
  await page.setViewportSize({ width: sizePixels, height: sizePixels });
  const scaled = source.replace('width="512" height="512"', `width="${sizePixels}" height="${sizePixels}"`);
  await page.setContent(`<style>*{margin:0;display:block}</style>${scaled}`);
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}
await close();
