import { expect, test } from 'vitest';
import { createLockSettings } from '../../../src/settings/lock-settings.ts';
import { strengthOf } from '../../../src/settings/strength.ts';

function storageWith(stored?: string): Pick<Storage, 'getItem' | 'setItem'> & { stored: string | undefined } {
  return {
    stored,
    getItem() {
      return this.stored ?? null;
    },
    setItem(_key, value) {
      this.stored = value;
    },
  };
}

test('it locks after 15 minutes and stays open out of sight, until somebody says otherwise', () => {
  expect(createLockSettings(storageWith()).get()).toEqual({ idleMinutes: 15, whenHidden: false });
});

test('what was chosen is there at the next start', () => {
  const storage = storageWith();
  const settings = createLockSettings(storage);
  for (const idleMinutes of settings.idleChoices)
    for (const whenHidden of [true, false]) {
      settings.change({ idleMinutes, whenHidden });
      expect(createLockSettings(storage).get()).toEqual({ idleMinutes, whenHidden });
    }
});

test('what cannot have been chosen is the default, and never a lock that never comes', () => {
  for (const stored of ['', 'x', '7 shown', '-1 shown', 'NaN', '1e9 shown', ' shown'])
    expect(createLockSettings(storageWith(stored)).get().idleMinutes, stored).toBe(15);
});

test('a passphrase under eight letters is not taken, and a repeated letter is called weak', () => {
  expect(strengthOf('1234567').isEnough).toBe(false);
  expect(strengthOf('漢字漢字').isEnough).toBe(false);
  expect(strengthOf('12345678')).toMatchObject({ isEnough: true, words: expect.stringMatching(/^Weak/) as string });
  expect(strengthOf('a'.repeat(40)).words).toMatch(/^Weak/);
  expect(strengthOf('correct horse').words).toMatch(/^Fair/);
  expect(strengthOf('correct horse battery staple').words).toMatch(/^Long enough/);
});
