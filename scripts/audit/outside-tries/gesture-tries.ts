import type { Page } from 'playwright-core';
import type { LeakTarget } from '../../../src/privacy/channels/leak-target.ts';
import type { OutsideTry } from '../outside-stage.ts';

/** A gesture has no answer of its own: time for what it begins. */
const settleMs = 700;

type What = 'link' | 'drawing-link' | 'frame-link' | 'button';

/** Where the bait lies, and so where the hand goes: over everything else. */
const spot = { x: 60, y: 60 };

/** Real gestures on a link that somebody put into the page. */
export const gestureTries: Readonly<Record<string, OutsideTry>> = {
  'hover-link': onBait('link', async (page) => {
    await page.mouse.move(spot.x + 200, spot.y + 200);
    await page.mouse.move(spot.x + 5, spot.y + 5, { steps: 5 });
    await page.waitForTimeout(settleMs);
    // Chromium calls the server at the latest when the button goes down; let go elsewhere, it is no click.
    await page.mouse.down();
    await page.waitForTimeout(settleMs);
    await page.mouse.move(spot.x + 200, spot.y + 200);
    await page.mouse.up();
  }),
  'click-link': onBait('link', async ({ mouse }) => await mouse.click(spot.x, spot.y)),
  'enter-link': onBait('link', async ({ keyboard }) => await keyboard.press('Enter')),
  'alt-enter-link': onBait('link', async ({ keyboard }) => await keyboard.press('Alt+Enter')),
  'alt-click-link': withKey('link', 'Alt'),
  'control-click-link': withKey('link', 'Control'),
  'shift-click-link': withKey('link', 'Shift'),
  'middle-click-link': onBait('link', async ({ mouse }) => await mouse.click(spot.x, spot.y, { button: 'middle' })),
  'alt-click-drawing-link': withKey('drawing-link', 'Alt'),
  'alt-click-frame-link': withKey('frame-link', 'Alt'),
  'control-click-frame-link': withKey('frame-link', 'Control'),
  'alt-click-button': withKey('button', 'Alt'),
};

function withKey(what: What, key: string): OutsideTry {
  return onBait(what, async ({ keyboard, mouse }) => {
    await keyboard.down(key);
    await mouse.click(spot.x, spot.y);
    await keyboard.up(key);
  });
}

/** Lays the bait, makes the gesture, and takes the bait away; what it opened is closed. */
function onBait(what: What, gesture: (page: Page) => Promise<void>): OutsideTry {
  return async ({ page, context, target }) => {
    const before = new Set(context.pages());
    await page.bringToFront();
    await page.evaluate(layBait, { what, target, spot });
    try {
      await gesture(page);
      await page.waitForTimeout(settleMs);
    } finally {
      const opened = context.pages().filter((one) => !before.has(one));
      await Promise.all(opened.map((one) => one.close()));
      await page.evaluate(() => document.querySelector('#audit-bait')?.remove()).catch(() => {}); // the page may be gone
    }
    return { kind: 'ran', word: 'no-word' };
  };
}

/** Runs in the page. */
function layBait({ what, target, spot: { x, y } }: { what: What; target: LeakTarget; spot: typeof spot }): void {
  const bait = document.createElement('div');
  bait.id = 'audit-bait';
  bait.style.cssText = `position: fixed; left: ${x - 40}px; top: ${y - 40}px; width: 80px; height: 80px; z-index: 2147483647`;
  const namespace = 'http://www.w3.org/2000/svg';
  if (what === 'button') {
    const form = Object.assign(document.createElement('form'), { action: target.url });
    const button = document.createElement('button');
    button.style.cssText = 'width: 80px; height: 80px';
    form.append(button);
    bait.append(form);
  } else if (what === 'link' || what === 'frame-link') {
    const anchor = Object.assign(document.createElement('a'), { href: target.url, textContent: 'here' });
    anchor.style.cssText = 'display: block; width: 80px; height: 80px';
    bait.append(anchor);
  } else {
    const drawing = document.createElementNS(namespace, 'svg');
    const anchor = document.createElementNS(namespace, 'a');
    const area = document.createElementNS(namespace, 'rect');
    for (const element of [drawing, area]) {
      element.setAttribute('width', '80');
      element.setAttribute('height', '80');
    }
    anchor.setAttribute('href', target.url);
    anchor.append(area);
    drawing.append(anchor);
    bait.append(drawing);
  }
  document.body.append(bait);
  if (what === 'frame-link') {
    // An empty frame has the page's rules, but a window of its own, and so listeners of its own.
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border: 0; width: 80px; height: 80px';
    const link = bait.firstElementChild;
    bait.append(frame);
    if (link) frame.contentDocument?.body.append(link);
  }
  bait.querySelector('a')?.focus();
}
