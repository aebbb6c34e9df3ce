import { afterEach, describe, expect, test, vi } from 'vitest';
import { followLaunches } from '../../../src/app/install/follow-launches.ts';
import { keepAwake } from '../../../src/app/install/keep-awake.ts';
import type { Launch } from '../../../src/app/install/launches.ts';
import { markIcon } from '../../../src/app/install/mark-icon.ts';

const stops: (() => void)[] = [];

function see(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  see('visible');
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the screen', () => {
  /** The browser's own, and what it handed out. */
  function watched(): { locks: WakeLockSentinel[]; request: WakeLock['request'] } {
    const locks: WakeLockSentinel[] = [];
    return {
      locks,
      async request(type) {
        const lock = await navigator.wakeLock.request(type);
        locks.push(lock);
        return lock;
      },
    };
  }

  test('stays on until the answer is there', async () => {
    const wakeLock = watched();
    const release = keepAwake(wakeLock);
    await expect.poll(() => wakeLock.locks.length).toBe(1);
    expect(wakeLock.locks[0]?.released).toBe(false);
    release();
    await expect.poll(() => wakeLock.locks[0]?.released).toBe(true);
  });

  test('is let sleep although the browser granted it late', async () => {
    const wakeLock = watched();
    keepAwake(wakeLock)();
    await expect.poll(() => wakeLock.locks[0]?.released).toBe(true);
  });

  test('is kept on again when the page is seen again', async () => {
    const wakeLock = watched();
    stops.push(keepAwake(wakeLock));
    await expect.poll(() => wakeLock.locks.length).toBe(1);
    // A browser takes it back from a page that nobody sees.
    await wakeLock.locks[0]?.release();
    see('hidden');
    see('visible');
    await expect.poll(() => wakeLock.locks.length).toBe(2);
    expect(wakeLock.locks[1]?.released).toBe(false);
  });

  test('a refusal, as on a low battery, is nobody’s trouble', async () => {
    const request = vi.fn<WakeLock['request']>().mockRejectedValue(new DOMException('low', 'NotAllowedError'));
    stops.push(keepAwake({ request }));
    await expect.poll(() => request.mock.settledResults[0]?.type).toBe('rejected');
  });
});

describe('the icon', () => {
  const badge = () => ({ setAppBadge: vi.fn(async () => {}), clearAppBadge: vi.fn(async () => {}) });

  test('is marked while an answer is written that nobody sees, until somebody looks', () => {
    const icon = badge();
    stops.push(markIcon(true, icon));
    expect(icon.setAppBadge).not.toHaveBeenCalled();
    see('hidden');
    expect(icon.setAppBadge).toHaveBeenCalledExactlyOnceWith();
    icon.clearAppBadge.mockClear();
    see('visible');
    expect(icon.clearAppBadge).toHaveBeenCalledOnce();
  });

  test('is not marked for a page on which nothing is written', () => {
    const icon = badge();
    stops.push(markIcon(false, icon));
    see('hidden');
    expect(icon.setAppBadge).not.toHaveBeenCalled();
  });
});

describe('a shortcut of the app', () => {
  function opened(): { calls: Launch[]; open: Record<Launch, () => void> } {
    const calls: Launch[] = [];
    return {
      calls,
      open: {
        '#new': () => calls.push('#new'),
        '#temporary': () => calls.push('#temporary'),
        '#search': () => calls.push('#search'),
      },
    };
  }

  test('is followed once, and leaves the address', () => {
    history.replaceState(null, '', '#temporary');
    const { calls, open } = opened();
    stops.push(followLaunches(open), followLaunches(open));
    expect(calls).toEqual(['#temporary']);
    expect(location.hash).toBe('');
  });

  test('is followed in a page that is open already', async () => {
    const { calls, open } = opened();
    stops.push(followLaunches(open));
    location.hash = '#search';
    await expect.poll(() => calls).toEqual(['#search']);
  });

  test('nothing else in the address is followed or changed', () => {
    history.replaceState(null, '', '#a-text');
    const { calls, open } = opened();
    stops.push(followLaunches(open));
    expect(calls).toEqual([]);
    expect(location.hash).toBe('#a-text');
  });
});
