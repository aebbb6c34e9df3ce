import { afterEach, describe, expect, test } from 'vitest';
import type { LedgerView } from '../../../src/egress/ledger.ts';
import { meterLimits } from '../../../src/privacy/meter/meter-limits.ts';
import { meterWords } from '../../../src/privacy/meter/meter-words.ts';
import { judgeMeter, type MeterState } from '../../../src/privacy/meter/meter.ts';
import { languages, speak } from '../../../src/shared/words.ts';
import type { Catalogue } from '../../../src/words/catalogue.ts';
import { everyMeterFacts } from '../../support/meter-states.ts';

const catalogues = import.meta.glob<{ catalogue: Catalogue }>('../../../src/words/*.ts', { eager: true });

afterEach(() => speak('en', {}));

const ledger: LedgerView = { entries: [], refused: 12, unexplained: 0, sent: 0 };
const wordsOf = (state: MeterState, view = ledger) => meterWords({ state, ledger: view, canaries: [] });

const open: MeterState = { kind: 'open', hosts: ['hub.example', '*.cdn.example'] };
const sealed: MeterState = { kind: 'sealed', level: 'browser', gaps: [], sinceMs: 0 };
const partial: MeterState = { kind: 'sealed', level: 'partial', gaps: ['browser'], sinceMs: 0 };
const states: MeterState[] = [...everyMeterFacts().map(judgeMeter), open];

test('nothing claims a seal when the state is not sealed', () => {
  for (const state of states.filter(({ kind }) => kind !== 'sealed')) {
    const { label, sentence } = wordsOf(state);
    expect(label, JSON.stringify(state)).not.toMatch(/seal|private|safe|secure/i);
    expect(sentence, JSON.stringify(state)).not.toMatch(/nothing has left|nothing left|private|safe|secure/i);
    if (state.kind !== 'breached') expect(sentence, JSON.stringify(state)).not.toMatch(/seal/i);
  }
});

test('the page that fetches says whom it may reach', () => {
  expect(wordsOf(open).sentence).toMatch(/reach this site .* hub\.example and \*\.cdn\.example; no other\./);
  expect(wordsOf({ kind: 'open', hosts: [] }).sentence).toMatch(/reach this site, and no other\./);
});

test('a seal by our own code alone is not called by the same word as the browser’s', () => {
  expect(wordsOf(sealed).label).toBe('Sealed');
  expect(wordsOf(partial).label).toBe('Sealed in part');
});

test('that nothing has left is said only where the browser itself stops everything', () => {
  expect(wordsOf(sealed).sentence).toMatch(/^Nothing has left this page since /);
  expect(wordsOf(partial).sentence).not.toMatch(/nothing has left/i);
  expect(wordsOf(partial).sentence).toMatch(/this browser cannot stop/);
});

test('the sentence of a seal says since when and how many tries were refused', () => {
  for (const state of [sealed, partial]) {
    expect(wordsOf(state).sentence).toMatch(/ since .*\d.*[.,] .*\b12 tries refused\.$/);
    expect(wordsOf(state, { ...ledger, refused: 1 }).sentence).toMatch(/ 1 try refused\.$/);
    expect(wordsOf(state, { ...ledger, refused: 0 }).sentence).toMatch(/ 0 tries refused\.$/);
  }
});

test('a breach says how much left', () => {
  expect(wordsOf({ kind: 'breached', sentCount: 1 }).sentence).toMatch(/^1 request left/);
  expect(wordsOf({ kind: 'breached', sentCount: 7 }).sentence).toMatch(/^7 requests left/);
});

test('every state has a label and a whole sentence', () => {
  for (const state of states) {
    const { label, sentence } = wordsOf(state);
    expect(label).toMatch(/^[A-Z][a-z ]+$/);
    expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|Invalid/);
  }
});

describe('the limits', () => {
  test('are shown in every state', () => {
    for (const state of states) {
      const limits = meterLimits(state);
      expect(limits.some((limit) => limit.includes('extensions'))).toBe(true);
      expect(limits.some((limit) => limit.includes('once a day'))).toBe(true);
    }
  });

  test('name what this browser cannot stop, where it is so', () => {
    expect(meterLimits(partial)[0]).toContain('WebRTC');
    expect(meterLimits(partial)).toEqual([expect.any(String), ...meterLimits(sealed)]);
    expect(meterLimits(sealed).join()).not.toContain('WebRTC');
  });
});

describe.each(languages.filter((language) => language !== 'en'))('in %s', (language) => {
  const { catalogue } = catalogues[`../../../src/words/${language}.ts`]!;

  test('no state but a seal has the word for it, and a seal in part has another', () => {
    const { labels } = catalogue.meter;
    speak(language, { ...catalogue });
    for (const state of states.filter(({ kind }) => kind !== 'sealed')) {
      expect(wordsOf(state).label, JSON.stringify(state)).not.toContain(labels.sealed);
      expect(Object.values(labels).filter((label) => label === wordsOf(state).label)).toHaveLength(1);
    }
    expect(wordsOf(sealed).label).toBe(labels.sealed);
    expect(wordsOf(partial).label).toBe(labels.sealedInPart);
    expect(labels.sealedInPart).not.toBe(labels.sealed);
  });

  test('every limit is told', () => {
    speak(language, { ...catalogue });
    expect(meterLimits(partial)).toHaveLength(5);
    expect(meterLimits(partial)[0]).toContain('WebRTC');
    expect(meterLimits(sealed)).toEqual(meterLimits(partial).slice(1));
  });
});
