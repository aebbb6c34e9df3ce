import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const receipt: Catalogue['receipt'] = {
  title: 'Einen Beleg behalten',
  intro: (nothing) => [
    'Eine Datei auf Englisch, die sagt, was hier durchgesetzt und was versucht wurde: die Dateien der App und das Modell mit ihren Hashes, die Richtlinie, unsere eigenen Tests und das Protokoll mit den Namen der Hosts, die etwas zu erreichen versuchte. ',
    nothing,
    ', auch nicht sein Titel.',
  ],
  nothingSaid: 'Nichts, was in einem Gespräch gesagt wurde, kommt hinein',
  ofWhat: 'Wovon',
  spans: {
    conversation: 'Dieses Gespräch',
    today: 'Heute',
    'seven-days': 'Die letzten 7 Tage',
    everything: 'Alles im Protokoll',
  },
  ofConversation: 'Von der ersten Frage bis jetzt. Nur seine Zeiten und die Zahl der Beiträge kommen hinein.',
  make: 'Beleg machen',
  makeAgain: 'Noch einmal machen',
  making: 'Der Beleg wird gemacht',
  makingSpoken: 'Der Beleg wird gemacht.',
  madeSpoken: 'Der Beleg ist fertig.',
  hashing: 'Die App und das Modell werden gehasht, und es wird noch einmal versucht hinauszukommen …',
  made: 'Bereit zum Aufbewahren',
  leaks: {
    title: 'Dieser Beleg berichtet von einem Leck oder von einer Wand, die nicht stand',
    meaning:
      'Heben Sie ihn auf, um herauszufinden, was geschehen ist. Er beweist nicht, dass nichts diese Seite verlassen hat. Er sagt:',
    signs: {
      meter: 'Die Anzeige stand nicht auf „versiegelt“.',
      policy: 'Die Richtlinie der Seite war nicht die, die sie hätte sein sollen.',
      guard: 'Nicht der Wächter dieses Builds hatte die Seite unter sich.',
      canary: 'Ein eigener Test wurde nicht abgewiesen.',
      selfTest: 'Der Selbsttest hat einen Weg hinaus gefunden.',
      sent: 'Eine Anfrage wurde gesendet, die nur die ladende Seite senden darf, oder an einen Host, den sie nicht erreichen darf.',
      unexplained: 'Ein Versuch wurde gesehen, den keine Wand abgewiesen hat.',
    },
  },
  savePage: 'Als Seite zum Drucken speichern',
  saveJson: 'Als JSON speichern',
  app: 'Die App',
  appWhole: (whole, all) => `${whole} von ${all} Dateien wie veröffentlicht`,
  appNotKept: 'Keine Kopie zum Vergleichen auf diesem Gerät',
  model: 'Das Modell',
  modelWhole: (name) => `${name}, wie veröffentlicht`,
  modelChanged: (name) => `${name}, nicht wie veröffentlicht`,
  noModel: 'Keines',
  record: 'Das Protokoll',
  recordWhole: (count) =>
    plural(count, {
      one: '# Eintrag, nicht verändert oder herausgenommen',
      other: '# Einträge, keiner verändert oder herausgenommen',
    }),
  recordChanged: (count, at) =>
    plural(count, { one: `# Eintrag, verändert bei Eintrag ${at}`, other: `# Einträge, verändert bei Eintrag ${at}` }),
  selfTest: 'Selbsttest',
  selfTestRun: (tried, notStopped) => `${tried} versucht, ${notStopped} nicht aufgehalten`,
  selfTestNotRun: 'Nicht ausgeführt, seit diese Seite geöffnet wurde',
  digest: 'Prüfsumme',
  digestMeaning: (command) => [
    'Die Prüfsumme zeigt, ob die Datei später verändert wurde, und sei es um ein einziges Zeichen. Sie zeigt nicht, wer sie gemacht hat. In einer Kopie der Quellen von Airlock prüft ',
    command,
    ' sie. Was Sie speichern, ist außerhalb des Siegels.',
  ],
};
