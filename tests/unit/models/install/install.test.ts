import { describe, expect, test } from 'vitest';
import { installWay, type InstallWay } from '../../../../src/models/install/how-to-install.ts';
import { createInstallOffer } from '../../../../src/models/install/install-offer.ts';

const browsers: [string, string, number, InstallWay][] = [
  [
    'Chrome on Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    0,
    'chromium',
  ],
  [
    'Edge on a Windows tablet',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    10,
    'chromium',
  ],
  [
    'Chrome on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    0,
    'chromium',
  ],
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
    5,
    'android',
  ],
  ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', 5, 'firefox-android'],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 0, 'none'],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    0,
    'mac',
  ],
  [
    'Safari on an iPad',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    5,
    'ios',
  ],
  [
    'Safari on an iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
    5,
    'ios',
  ],
  [
    'Chrome on an iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1',
    5,
    'ios',
  ],
  ['a browser nobody knows', 'Lynx/2.9', 0, 'unknown'],
];

test.for(browsers)('%s is told its own way to install', ([, userAgent, touchPoints, way]) => {
  expect(installWay(userAgent, touchPoints)).toBe(way);
});

/** As Chromium tells it: an event that the page may hold back, and use once. */
function offering(outcome: 'accepted' | 'dismissed'): Event & { asked: number } {
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { asked: 0, prompt });
  async function prompt(): Promise<{ outcome: string }> {
    event.asked += 1;
    return { outcome };
  }
  return event;
}

describe('what the browser offers', () => {
  test('is held back until somebody presses, and used once', async () => {
    const page = new EventTarget();
    const offer = createInstallOffer(page);
    expect(offer.state.get()).toBe('none');
    const event = offering('dismissed');
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(offer.state.get()).toBe('ready');
    expect(event.asked).toBe(0);
    await offer.ask();
    await offer.ask();
    expect(event.asked).toBe(1);
    expect(offer.state.get()).toBe('none');
  });

  test('ends with the app installed, from here or from the browser’s own menu', async () => {
    const [page, other] = [new EventTarget(), new EventTarget()];
    const [offer, fromMenu] = [createInstallOffer(page), createInstallOffer(other)];
    page.dispatchEvent(offering('accepted'));
    await offer.ask();
    expect(offer.state.get()).toBe('installed');
    other.dispatchEvent(new Event('appinstalled'));
    expect(fromMenu.state.get()).toBe('installed');
  });
});
