import type { Page } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { allowedFeatures } from '../../src/egress/permissions-policy.ts';
import { expect, test } from './airlock.ts';

/*
 * Every ability that the browser itself lists is denied, but for those with a reason. A browser that learns a new one
 * fails here. Seen to fail: with the list of November 2026, in all three places.
 */

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/** Chromium's older name for the interface; no type library has either. */
interface PolicyDocument extends Document {
  featurePolicy?: { features(): string[]; allowedFeatures(): string[] };
}

interface Features {
  known: string[];
  page: string[];
  emptyFrame: string[];
  writtenFrame: string[];
}

async function featuresOf(page: Page): Promise<Features> {
  return await page.evaluate(async () => {
    const inFrame = async (properties: Partial<HTMLIFrameElement>): Promise<string[]> => {
      const frame = Object.assign(document.createElement('iframe'), properties);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const inside: PolicyDocument | null = frame.contentDocument;
      const allowed = inside?.featurePolicy?.allowedFeatures() ?? ['unknown'];
      frame.remove();
      return allowed;
    };
    const { featurePolicy }: PolicyDocument = document;
    return {
      known: featurePolicy?.features() ?? [],
      page: featurePolicy?.allowedFeatures() ?? ['unknown'],
      emptyFrame: await inFrame({}),
      writtenFrame: await inFrame({ srcdoc: '<p>written here</p>' }),
    };
  });
}

test('no page and no frame of it has an ability of the browser without a reason', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const reasons = Object.keys(allowedFeatures);
  const chat = await featuresOf(page);
  await page.goto(`${airlock.server.origin}/models.html`);
  await page.getByRole('heading').first().waitFor();
  const models = await featuresOf(page);
  for (const [place, { known, page: inPage, emptyFrame, writtenFrame }] of Object.entries({ chat, models })) {
    expect(known.length, place).toBeGreaterThan(50);
    for (const [where, allowed] of Object.entries({ inPage, emptyFrame, writtenFrame }))
      expect(
        allowed.filter((feature) => !reasons.includes(feature)),
        `${place}, ${where}`,
      ).toEqual([]);
    // A reason that no browser asks for any more has outlived its ability.
    expect(
      reasons.filter((feature) => !inPage.includes(feature)),
      place,
    ).toEqual([]);
  }
});
