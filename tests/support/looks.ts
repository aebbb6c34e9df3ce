import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** In light and in dark, at every width: axe finds nothing, and nothing scrolls sideways. */
export async function expectLooksRight(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${where}, ${colorScheme}`);
    await expectFits(page, `${where}, ${colorScheme}`);
  }
}

/** That axe finds nothing on the screen as it is now, once no colour is on its way to another. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    where,
  ).toEqual([]);
}

/**
 * That nothing scrolls sideways at any width: not the page, and not what is open over it. 320 px are 1280 at 400 %.
 * With `AIRLOCK_PICTURES=1` how it looks is kept in `.cache/pictures/`.
 */
export async function expectFits(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const excess = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(Math.max(...excess), `${where} at ${width} px`).toBe(0);
    if (!process.env['AIRLOCK_PICTURES']) continue;
    mkdirSync('.cache/pictures', { recursive: true });
    const name = where.replaceAll(/[^\p{L}\d]+/gu, '-');
    await page.screenshot({ path: `.cache/pictures/${name}-${width}.png`, animations: 'disabled' });
  }
  if (before) await page.setViewportSize(before);
}

/** That a finger can hit what there is to press: 44 px each way, but for words in the middle of a text. */
export async function expectTargets(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const pressed = 'button, select, summary, [role=textbox], [role=combobox], [role=option]';
    return Array.from(document.querySelectorAll<HTMLElement>(pressed), (element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0;
      const text = element.closest('p, sup');
      const isWord = text !== null && (text.localName === 'sup' || text.textContent !== element.textContent);
      const isLarge = Math.min(width, height) > 43.5;
      return !isSeen || isWord || isLarge ? '' : `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML}`;
    }).filter(Boolean);
  });
  expect(small, where).toEqual([]);
}
