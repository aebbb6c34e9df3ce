import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: 'Versuchen, etwas hinauszubekommen',
  intro:
    'Ein ausgedachtes Geheimnis wird auf jedem Weg, den wir kennen, aus dieser Seite hinausgeschickt, einer nach dem anderen. Sie sehen jeden Versuch und was ihn aufgehalten hat.',
  localNetwork:
    'Bei den Versuchen mit direkten Verbindungen (WebRTC) melden Chrome und Edge im lokalen Netz, dass dieses Gerät einer Gruppe beitritt. Von dieser Seite geht dabei nichts mit.',
  notSealed: 'Diese Seite ist gerade nicht versiegelt. Was hier versucht wird, kann hinauskommen.',
  secret: 'Das Geheimnis',
  secretHint: 'Ausgedacht. Schreiben Sie gern ein anderes, aber kein echtes: Fehlt eine Wand, käme es hinaus.',
  receiver: 'Empfänger',
  receiverEmpty: 'Niemand: Namen, die nirgendwohin führen',
  receiverHint: 'Haben Sie einen eigenen Server? Schreiben Sie seine Adresse und sehen Sie dort, dass nichts ankommt.',
  receiverWrong:
    'Das ist keine Adresse einer Website. Schreiben Sie eine wie receiver.example, oder lassen Sie das Feld leer.',
  start: 'Beginnen',
  startAgain: 'Noch einmal',
  stop: 'Anhalten',
  triesMade: 'Gemachte Versuche',
  now: (what) => `${what} …`,
  testingWalls: 'Die Wände werden geprüft',
  broken: 'Der Thread für diese Versuche ließ sich nicht starten, deshalb wurde nicht alles versucht.',
  cutShort: 'Vor dem Ende angehalten, deshalb wurde nicht alles versucht.',
  moreWays: (count) =>
    plural(count, {
      one: '# weiterer Weg würde Sie von dieser Seite wegführen, wenn ihn nichts aufhielte. Ihre Gespräche bleiben erhalten; eine Antwort, die gerade geschrieben wird, bräche ab.',
      other:
        '# weitere Wege würden Sie von dieser Seite wegführen, wenn sie nichts aufhielte. Ihre Gespräche bleiben erhalten; eine Antwort, die gerade geschrieben wird, bräche ab.',
    }),
  tryThese: 'Auch diese versuchen',
  list: 'Versuche, neueste zuerst',
  begun: 'Die Versuche beginnen.',
  sum: (counts) => `${counts}.`,
  done: (counts) => `Fertig. ${counts}.`,
  notAll: 'Nicht alles wurde versucht.',
  counts: {
    reported: (refused, tried) => `${refused} von ${tried} mit Meldung abgewiesen`,
    silent: (count) => `${count} ohne Meldung abgewiesen`,
    noneOut: '0 hinausgekommen',
    notStopped: (count) => plural(count, { one: '# nicht aufgehalten', other: '# nicht aufgehalten' }),
    notAvailable: (count) => `${count} nicht in diesem Browser`,
  },
  verdict: (result) => `${result}.`,
  results: {
    stopped: 'Abgewiesen',
    'stopped-silently': 'Abgewiesen, ohne Meldung',
    'not-stopped': 'Nicht aufgehalten',
    'not-available': 'Nicht in diesem Browser',
  },
  entry: (number, attempt, verdict) => `Eintrag ${number}. ${attempt}, ${verdict}.`,
  interfaceRefused: (sign) => `Keine Wand hat es dieser Seite gemeldet; der Browser selbst sagte Nein (${sign}).`,
  signs: {
    'no-window': 'kein Fenster ging auf',
    'heard-in-frame': 'der Frame hörte die Abweisung',
    'heard-in-thread': 'der Thread hörte die Abweisung',
  },
  silentWalls: {
    policy:
      'Die Richtlinie dieser Seite hält es auf und sagt es niemandem: So wurde es auf der Empfängerseite gemessen. Diese Wand wurde bei diesem Durchlauf geprüft, und sie steht.',
    allowlist:
      'Die Verbindungsliste des Browsers hält es auf und sagt es niemandem: So wurde es auf der Empfängerseite gemessen. Diese Wand wurde bei diesem Durchlauf geprüft, und sie steht.',
  },
  notStopped: {
    worked: 'Es gelang: Das Geheimnis kam hinaus.',
    sent: 'Etwas kam über das Netz zurück: Das Geheimnis kam hinaus.',
    'no-refusal': 'Nichts sagt, dass es abgewiesen wurde. Es kann hinausgekommen sein.',
  },
  notAvailable: 'Dieser Browser hat es nicht, also wurde nichts versucht.',
  fromThread: (what) => `Aus einem Thread: ${what}`,
};
