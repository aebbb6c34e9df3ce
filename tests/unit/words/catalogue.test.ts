import { kindWords } from '../../../src/shared/file-kind-words.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { english as aboutFile } from '../../../src/models/about-words.ts';
import { english as address } from '../../../src/chat/address-words.ts';
import { english as app } from '../../../src/app/words.ts';
import { english as appearance } from '../../../src/settings/appearance/words.ts';
import { english as assistants } from '../../../src/assistants/words.ts';
import { english as attach } from '../../../src/chat/attach/words.ts';
import { english as attempts } from '../../../src/privacy/meter/attempt-words.ts';
import { english as backup } from '../../../src/settings/backup/words.ts';
import { english as backupReminder } from '../../../src/settings/backup/reminder-words.ts';
import { english as chat } from '../../../src/chat/words.ts';
import { english as cloud } from '../../../src/privacy/cloud/words.ts';
import { english as curtain } from '../../../src/settings/curtain-words.ts';
import { english as downloads } from '../../../src/models/downloads/words.ts';
import { english as erase } from '../../../src/settings/erase/words.ts';
import { english as eraseScreen } from '../../../src/settings/erase/screen-words.ts';
import { english as fileFaults } from '../../../src/shared/file-fault-words.ts';
import { english as foot } from '../../../src/app/foot/words.ts';
import { english as format } from '../../../src/shared/format-words.ts';
import { english as install } from '../../../src/app/install/words.ts';
import { english as installing } from '../../../src/models/install/words.ts';
import { english as list } from '../../../src/chat/list/words.ts';
import { english as markdown } from '../../../src/chat/markdown/words.ts';
import { english as meter } from '../../../src/privacy/meter/words.ts';
import { english as meterLimits } from '../../../src/privacy/meter/limit-words.ts';
import { english as meterPanel } from '../../../src/privacy/meter/panel-words.ts';
import { english as models } from '../../../src/models/words.ts';
import { english as moreModels } from '../../../src/models/catalogue/words.ts';
import { english as noNetwork } from '../../../src/privacy/meter/no-network-words.ts';
import { english as origins } from '../../../src/model-store/origin-words.ts';
import { english as palette } from '../../../src/app/palette/words.ts';
import { english as panels } from '../../../src/app/panel-words.ts';
import { english as progress } from '../../../src/models/progress-words.ts';
import { english as receipt } from '../../../src/privacy/receipt/words.ts';
import { english as selfTest } from '../../../src/privacy/self-test/words.ts';
import { english as settings } from '../../../src/settings/words.ts';
import { english as shelf } from '../../../src/models/shelf-words.ts';
import { english as start } from '../../../src/ui/start-words.ts';
import { english as strengths } from '../../../src/models/catalogue/strength-words.ts';
import { english as takeout } from '../../../src/settings/takeout/words.ts';
import { english as takeoutThread } from '../../../src/takeout/words.ts';
import { english as takeoutFaults } from '../../../src/shared/takeout-fault-words.ts';
import { english as things } from '../../../src/shared/thing-words.ts';
import { english as tries } from '../../../src/privacy/channels/words.ts';
import { english as troubles } from '../../../src/shared/trouble-words.ts';
import { english as turns } from '../../../src/chat/turn-words.ts';
import { english as ui } from '../../../src/ui/words.ts';
import { english as voice } from '../../../src/chat/voice/words.ts';
import { english as welcome } from '../../../src/chat/welcome-words.ts';
import { languages, speak } from '../../../src/shared/words.ts';
import type { Catalogue } from '../../../src/words/catalogue.ts';
import { takeoutThread as inTheThread } from '../../../src/words/takeout-thread.ts';

const english: Catalogue & { takeoutThread: object } = {
  aboutFile,
  address,
  app,
  appearance,
  assistants,
  attach,
  attempts,
  backup,
  backupReminder,
  chat,
  cloud,
  curtain,
  downloads,
  erase,
  eraseScreen,
  fileFaults: { ...fileFaults, ...kindWords },
  foot,
  format,
  install,
  installing,
  list,
  markdown,
  meter,
  meterLimits,
  meterPanel,
  models,
  moreModels,
  noNetwork,
  origins,
  palette,
  panels,
  progress,
  receipt,
  selfTest,
  settings,
  shelf,
  start,
  strengths,
  takeout,
  takeoutFaults,
  takeoutThread,
  things,
  tries,
  troubles,
  turns,
  ui,
  voice,
  welcome,
};

/** What the blanks are filled with: of a trouble's detail with its names, else with numbers. */
const numbers = [105, 106, 107, 108, 109, 110];
const namedBlanks = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

/** That every word is there the type check says; here: that it was translated, and says of its blanks what English says. */
const catalogues = import.meta.glob<{ catalogue: Catalogue }>('../../../src/words/*.ts', { eager: true });

/** What is written alike in two languages. */
const alike = new Set<string>([]);

afterEach(() => speak('en', {}));

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const onThePage = catalogues[`../../../src/words/${language}.ts`]!.catalogue;
  const catalogue = { ...onThePage, takeoutThread: inTheThread[language] };

  test('no sentence is still English', () => {
    const same = texts(catalogue).filter(([path, text]) => text === spoken.get(path) && /\p{L} \p{L}/u.test(text));
    expect(same.map(([, text]) => text).filter((text) => !alike.has(text))).toEqual([]);
  });

  test('what is told in English is told here: every blank is filled', () => {
    speak(language, { ...catalogue });
    const missing = texts(catalogue).filter(([path, text]) => {
      const wanted = blanksIn(spoken.get(path) ?? '');
      return wanted.some((blank) => !blanksIn(text).includes(blank));
    });
    expect(missing).toEqual([]);
  });
});

const spoken = new Map(texts(english));

/** Every message with its path, its blanks filled. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'function') {
    const takesDetail = path.startsWith('/troubles/');
    return texts(words(...(takesDetail ? [namedBlanks] : numbers.slice(0, words.length))), path);
  }
  if (Array.isArray(words)) return [[path, words.join('')]]; // a sentence in pieces, with an element between them
  if (typeof words !== 'object' || words === null) return [[path, String(words)]];
  return Object.entries(words).flatMap(([name, word]) => texts(word, `${path}/${name}`));
}

/** In the digits that we write, whatever the language writes. */
function blanksIn(text: string): string[] {
  const digits = text.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return digits.match(/1(?:0[5-9]|10)|<\w+>/g) ?? [];
}
