import { launchBrowser } from './scripts/browser/launch.ts';
import { serveBuilt } from './scripts/browser/serve-built.ts';
import { prepareDevice } from './scripts/browser/drive.ts';
import { writeModelFile } from './tests/support/model-file.ts';
for (const dist of ['/tmp/himport-dist0', '/tmp/himport-dist']) {
  const server = await serveBuilt(0, dist);
  const l = await launchBrowser({ flags: [] });
  const page = l.context.pages()[0]!;
  await prepareDevice(page, server.origin);
  await page.goto(server.origin + '/models.html');
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await page.waitForTimeout(3000);
  for (const name of ['A', 'B', 'C']) {
  await page.evaluate(() => { (globalThis as any).tasks = []; (globalThis as any).o?.disconnect(); (globalThis as any).o = new PerformanceObserver((list) => { for (const e of list.getEntries()) (globalThis as any).tasks.push(Math.round(e.duration)); }); (globalThis as any).o.observe({ type: 'longtask' }); });
  const f = writeModelFile('m.gguf', { name });
  const t = performance.now();
  await page.locator('input[type=file]').setInputFiles(f.path);
  await page.getByText(new RegExp(name + ' is on this device')).waitFor({ timeout: 120000 });
  const ms = performance.now() - t;
  const tasks = await page.evaluate(() => (globalThis as any).tasks as number[]);
  console.log(dist, Math.round(ms), 'ms;', tasks.length, 'long tasks, longest', tasks.sort((a,b)=>b-a).slice(0, 15).join(' '));
  await page.getByRole('button', { name: 'Later' }).click();
  f.remove(); }
  await l.close(); await server.stop();
}
