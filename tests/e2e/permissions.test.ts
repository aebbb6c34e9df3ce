import type { Page } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { allowedFeatures } from '../../src/egress/permissions-policy.ts';
import { expect, test } from './airlock.ts';

/*
 * Every ability that the browser itself lists is denied, but for those with a reason. A browser that learns a new one
 * fails here. Frames have none of their own: no script can make one (realms.test.ts). Seen to fail: with the list of
 * November 2026.
 */

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/** Chromium's older name for the interface; no type library has either. */
interface PolicyDocument extends Document {
  featurePolicy?: { features(): string[]; allowedFeatures(): string[] };
}

interface Features {
  known: string[];
  allowed: string[];
}

async function featuresOf(page: Page): Promise<Features> {
  return await page.evaluate(() => {
    const { featurePolicy }: PolicyDocument = document;
    return { known: featurePolicy?.features() ?? [], allowed: featurePolicy?.allowedFeatures() ?? ['unknown'] };
  });
}

test('no page has an ability of the browser without a reason', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const reasons = Object.keys(allowedFeatures);
  const chat = await featuresOf(page);
  await page.goto(`${airlock.server.origin}/models.html`);
  await page.getByRole('heading').first().waitFor();
  const models = await featuresOf(page);
  for (const [place, { known, allowed }] of Object.entries({ chat, models })) {
    expect(known.length, place).toBeGreaterThan(50);
    expect(
      allowed.filter((feature) => !reasons.includes(feature)),
      place,
    ).toEqual([]);
    // A reason that no browser asks for any more has outlived its ability.
    expect(
      reasons.filter((feature) => !allowed.includes(feature)),
      place,
    ).toEqual([]);
  }
});
