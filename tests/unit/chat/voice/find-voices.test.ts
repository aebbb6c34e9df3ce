import { expect, test } from 'vitest';
import { findVoices, type VoiceList } from '../../../../src/chat/voice/find-voices.ts';
import { listOf, voice } from '../../../support/voices.ts';

const desktop = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0';
const find = (voices: readonly SpeechSynthesisVoice[], isLate = false, userAgent = desktop) =>
  findVoices(['de-AT', 'en'], userAgent, listOf(voices, isLate));

const anna = voice('Anna', 'de-DE');
const daniel = voice('Daniel', 'en_GB');
const thomas = voice('Thomas', 'fr-FR');
const cloud = voice('Cloud', 'de-DE', false);

test.each([false, true])(
  'only voices of this device are used, those of one’s languages first (listed late: %s)',
  async (isLate) => {
    expect(await find([cloud, thomas, daniel, anna], isLate)).toEqual({
      phase: 'found',
      voices: [anna, daniel, thomas],
    });
  },
);

test('where all work over the network none is used, and it is said how many there are', async () => {
  expect(await find([cloud, { ...cloud, name: 'Another' }])).toEqual({ phase: 'missing', networkCount: 2 });
});

test('where the browser calls every voice local without knowing, none is used', async () => {
  expect(await find([anna], false, 'Mozilla/5.0 (Linux; Android 10; K) Chrome/156.0.0.0 Mobile')).toEqual({
    phase: 'unknown',
  });
});

test('a browser without voices is told from one that cannot speak', async () => {
  expect(
    await findVoices(
      ['en'],
      desktop,
      new (class extends EventTarget {
        getVoices = () => [];
      })() as VoiceList,
    ),
  ).toEqual({ phase: 'missing', networkCount: 0 });
  // In Node there is no such thing as speech.
  expect(await findVoices(['en'], desktop)).toEqual({ phase: 'unsupported' });
});
