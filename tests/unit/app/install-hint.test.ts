import { describe, expect, test } from 'vitest';
import { createInstallHint, isTimeToHint } from '../../../src/app/install/install-hint.ts';

function keepingStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('installing is spoken of', () => {
  test('once there are some conversations, and never in an installed app', () => {
    expect(isTimeToHint({ isInstalled: false, conversations: 2 })).toBe(false);
    expect(isTimeToHint({ isInstalled: false, conversations: 3 })).toBe(true);
    expect(isTimeToHint({ isInstalled: true, conversations: 300 })).toBe(false);
  });

  test('until somebody waves it away, and then never again', () => {
    const storage = keepingStorage();
    const hint = createInstallHint(storage);
    expect(hint.isWelcome.get()).toBe(true);
    hint.dismiss();
    expect(hint.isWelcome.get()).toBe(false);
    expect(createInstallHint(storage).isWelcome.get()).toBe(false);
  });

  test('not again on this visit, where the answer cannot be kept', () => {
    const hint = createInstallHint({
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    hint.dismiss();
    expect(hint.isWelcome.get()).toBe(false);
  });
});
