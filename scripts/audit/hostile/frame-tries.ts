import type { Page } from 'playwright-core';

/**
 * What the frame that fetches has to hold against the page around it. Says what does not hold. The frame is put into the page
 * anew, as hostile code would, and asked for an address of a stranger's choice.
 */
export async function tryTheFrame(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(`${origin}/models.html`);
  await page.locator('[data-fetch-frame] iframe').waitFor({ state: 'attached' });
  const reach = await page.evaluate(async () => {
    const refusals: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective));
    await fetch('/app.json').catch(() => {}); // refused, as it should be
    await new Promise((resolve) => setTimeout(resolve, 200));
    const frame = document.querySelector<HTMLIFrameElement>('[data-fetch-frame] iframe');
    return { isReached: frame?.contentDocument !== null, refusals };
  });
  if (reach.isReached) faults.push('frame: the models page reaches into the frame that fetches.');
  if (!reach.refusals.includes('connect-src'))
    faults.push('models: its policy does not refuse what the page itself fetches.');

  await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('[data-fetch-frame] iframe');
    const hello = Promise.withResolvers<MessagePort>();
    addEventListener('message', ({ ports }) => ports[0] && hello.resolve(ports[0]));
    if (frame) frame.src = '/fetch.html';
    const port = await hello.promise;
    port.start();
    const source = { kind: 'gguf-address', address: 'https://huggingface.co/hostile/amber-otter.gguf' };
    port.postMessage({ id: 1, verb: 'list', args: { asked: { id: 'x', source }, looks: { language: 'en' } } });
  });
  const inside = page.frames().find((frame) => frame.url().endsWith('/fetch.html'));
  await inside?.locator('button.main').waitFor({ state: 'attached' });
  const isStanding = await inside?.evaluate(async () => {
    const accept = document.querySelector<HTMLButtonElement>('button.main');
    accept?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.querySelector('button.main') !== null;
  });
  if (!isStanding) faults.push('frame: a click that a script made counts as a person’s.');
  return faults;
}
