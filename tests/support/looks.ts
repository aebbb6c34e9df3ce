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

/** No colour is on its way to another, and nothing to another place. */
async function untilAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
}

/** That axe finds nothing on the screen as it is now, once no colour is on its way to another. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await untilAtRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    where,
  ).toEqual([]);
}

/** As `expectAccessible` for who asked for more contrast: text has seven times the light of its ground, or a seventh. */
export async function expectContrast(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
  expect(
    violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
    where,
  ).toEqual([]);
}

/** That nothing moves: no change of looks takes longer than a frame, and none goes on and on. */
export async function expectStill(page: Page, where: string): Promise<void> {
  const moving = await page.evaluate(() =>
    Array.from(document.querySelectorAll('*'), (element) => {
      const looks = [null, '::before', '::after'].map((part) => getComputedStyle(element, part));
      const lasts = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0.016);
      const isMoving = looks.some(
        (one) =>
          lasts(one.transitionDuration) || lasts(one.animationDuration) || one.animationIterationCount.includes('inf'),
      );
      return isMoving ? element.outerHTML.slice(0, 200) : '';
    }).filter(Boolean),
  );
  expect(moving, where).toEqual([]);
}

/**
 * That no word is cut off at 320 px: not by the window, nor by what it stands in; but for what can be scrolled to, what ends in
 * an ellipsis, and what is only heard.
 */
export async function expectWhole(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await untilAtRest(page);
  const cut = await page.evaluate(() => {
    const seen = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '') continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (isCut(parent, { left, right, top, bottom })) found.push(parent.outerHTML.slice(0, 200));
    }
    return found;

    function isCut(from: Element, text: { left: number; right: number; top: number; bottom: number }): boolean {
      for (let element: Element | null = from; element; element = element.parentElement) {
        const { overflowX, overflowY, textOverflow, clipPath, position } = getComputedStyle(element);
        if (clipPath !== 'none' || textOverflow === 'ellipsis') return false;
        // Who uses the keyboard can scroll what takes the focus; the rest is to scroll up and down only.
        if (overflowX === 'auto')
          return element.scrollWidth > element.clientWidth + 1 && !element.matches('[tabindex]');
        const box = element.getBoundingClientRect();
        const isWide = text.left < box.left - 1 || text.right > box.right + 1;
        const isTall = text.top < box.top - 1 || text.bottom > box.bottom + 1;
        if ((overflowX !== 'visible' && isWide) || (overflowY !== 'visible' && overflowY !== 'auto' && isTall))
          return true;
        if (position === 'fixed') break;
      }
      return text.left < -1 || text.right > innerWidth + 1;
    }
  });
  if (before) await page.setViewportSize(before);
  expect(cut, `${where} at 320 px`).toEqual([]);
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
