import { waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

test('the meter says who was contacted, what holds and since when, and the models page says what it fetched', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Privacy meter' });

  const rules = panel.getByRole('region', { name: 'What holds here' });
  await expect(rules.locator('[data-holds=yes]')).toHaveCount(4);
  await expect(rules).toContainText('a request was refused, and the refusal was heard');
  await expect(rules).toContainText('a direct connection was refused, and the refusal was heard');

  const contacts = panel.getByRole('region', { name: 'Who was contacted' });
  await expect(contacts.getByRole('img')).toHaveAccessibleName(/nothing by this page since it was sealed/);
  const model = contacts.getByRole('row', { name: /This site the model’s files/ });
  await expect(model).toContainText(/98\.4 MB/); // 12 parts and a manifest, as the server sent them
  // Nobody but this site, in any row.
  for (const row of await contacts.locator('tbody th').allInnerTexts()) expect(row).toMatch(/^This site/);

  await expect(panel.getByRole('region', { name: 'How it works' }).getByRole('listitem')).toHaveCount(5);
  await expect(panel.locator('[data-chain=intact]')).toBeVisible();

  await page.goto(`${airlock.server.origin}/models.html`);
  const meter = page.getByRole('button', { name: /^Privacy meter/ });
  await expect(meter).toHaveAttribute('data-meter', 'open');
  await meter.click();
  await expect(page.getByRole('region', { name: 'Who was contacted' })).toContainText('which version is the newest');
});

test('something that no wall speaks of takes the green light away, and is on record', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  // A drawing that borrows from another site: the browser refuses it without a report to anybody.
  await page.evaluate(() => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', 'https://stranger.invalid/shape.svg#leak');
    drawing.append(use);
    document.body.append(drawing);
  });
  const meter = page.locator('[data-meter]');
  await expect(meter).toHaveAttribute('data-meter', 'unverified', { timeout: 10_000 });
  await meter.click();
  await expect(page.getByRole('dialog')).toContainText('nothing reported that it was refused');
  await expect(page.getByRole('region', { name: 'Tries on this page' })).toContainText('https://stranger.invalid');
});
