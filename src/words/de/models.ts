import type { Catalogue } from '../catalogue.ts';

export const models: Catalogue['models'] = {
  pageTitle: 'Airlock: Modell und Aktualisierungen',
  looking: 'Wir sehen nach, was auf diesem Gerät ist…',
  lacking: 'Hier fehlt etwas',
  lackingWhat:
    'Eine Datei der App oder ihres Modells ist nicht so auf diesem Gerät, wie sie veröffentlicht wurde. Airlock fragt diese Website erst danach, wenn Sie es sagen; Ihre Unterhaltungen bleiben.',
  askThisSite: 'Diese Website fragen',
  notReady: 'Noch nicht bereit',
  tryAgain: 'Noch einmal versuchen',
  openAsItIs: 'Chat so öffnen, wie er ist',

  offerTitles: {
    first: 'Den Assistenten auf dieses Gerät holen',
    update: 'Eine neue Version ist da',
    model: 'Ein weiteres Modell auf dieses Gerät holen',
  },
  offerButtons: { first: 'Holen und beginnen', update: 'Neue Version nehmen', model: 'Holen' },
  whatItDoes:
    'Airlock holt einmal ein Sprachmodell. Danach braucht es kein Netz, und die Seite, mit der Sie sprechen, darf gar nicht hinein.',
  whatIsNew: (version, build) =>
    `Version ${version}, Build ${build}. Die jetzige läuft weiter, bis Sie diese hier nehmen.`,
  whatChanged: 'Was neu ist',
  notSaid: 'Das sagt diese Website nicht.',
  siteSays: 'In den Worten dieser Website.',
  itsHash: 'Ihr Hash',
  hashMeans: (command) => [
    'SHA-256 der Liste aller ihrer Dateien. Wer dieselben Quellen baut, erhält denselben Wert: ',
    command,
    ' zeigt ihn an.',
  ],
  toFetch: 'Zu holen',
  stillToFetch: 'Noch zu holen',
  restIsHere: (remaining, total) => [remaining, ` von ${total}; der Rest ist schon da`],
  from: 'Von',
  fromThisSite: (host) => [host, ', dieser Website, und von niemandem sonst'],
  model: 'Modell',
  modelLine: (name, maker, size, licence) => `${name} von ${maker}, ${size}, Lizenz: ${licence}.`,
  makerUnknown: 'jemand Unbekanntem',
  licenceUnknown: 'unbekannt',
  ownModel: 'Klein und schnell; es spricht Englisch und macht Fehler.',
  takesMemory: {
    mlc: (memory) => `Für die Grafikkarte; geladen braucht es etwa ${memory} Arbeitsspeicher.`,
    gguf: (memory) => `Für den Prozessor; geladen braucht es etwa ${memory} Arbeitsspeicher.`,
  },
  checked: 'Geprüft',
  checkedHow: 'Jede Datei gegen ihren SHA-256-Wert, bevor sie behalten wird',
  goOn: 'Weiter',
  notNow: 'Jetzt nicht',

  fetching: 'Wird geholt',
  fetched: 'Geholt',
  mayClose:
    'Sie können diese Seite schließen: Was angekommen ist, bleibt, und der Rest geht weiter, wenn Sie wiederkommen.',
  pause: 'Anhalten',
  guarding: 'Die Tür wird geschlossen',
  guardComes: 'Alle Dateien sind da und geprüft. Der Wächter nimmt seinen Platz ein.',
  guardLabel: 'Der Wächter wird aufgestellt',

  ready: 'Dieses Gerät ist bereit',
  opensNow: 'Der Chat öffnet sich jetzt, ohne Netz.',
  allIsHere: 'Die App und ihr Modell sind da. Sie können das Netz ausschalten und weitersprechen.',
  storage: 'Speicher',
  storageIs: {
    unknown: 'Der Browser hat nicht gesagt, ob er schützt, was hier aufbewahrt wird.',
    asking: 'Der Browser wird gebeten, zu schützen, was hier aufbewahrt wird…',
    granted: 'Geschützt: Der Browser räumt diese App nicht weg, um Platz zu schaffen.',
    refused:
      'Nicht geschützt: Der Browser darf diese App wegräumen, wenn das Gerät voll wird. Die App zu installieren hilft.',
  },
  version: 'Version',
  versionIs: (version, build) => `${version}, Build ${build}`,
  versionIsNewest: (version, build) => `${version}, Build ${build}. Das ist die neueste Version auf dieser Website.`,
  openChat: 'Chat öffnen',
  lookForNew: 'Nach einer neuen Version suchen',
  onlyWhenAsked:
    'Nach einer neuen Version wird nur gesucht, wenn Sie hier drücken, und geändert wird nichts, bevor Sie es sagen.',
};
