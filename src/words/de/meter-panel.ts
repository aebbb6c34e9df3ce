import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meterPanel: Catalogue['meterPanel'] = {
  wayBack: {
    unguarded: 'Laden Sie die Seite auf gewöhnlichem Weg neu, damit der Wächter wieder da ist.',
    unverified:
      'Laden Sie die Seite neu, um neu zu beginnen. Kommt es wieder, nehmen Sie es ernst und sehen Sie sich die Versuche unten an.',
    breached:
      'Schließen Sie diese Seite. Was hinausging, steht in der Liste der Versuche unten, soweit es bekannt ist.',
  },
  titles: {
    rules: 'Was hier gilt, und durch wen',
    contacts: 'Zu wem es Kontakt gab, über alle Besuche',
    tries: 'Versuche auf dieser Seite, neueste zuerst',
    record: 'Im Protokoll, über alle Besuche',
    files: 'Ist das die App, die veröffentlicht wurde?',
    limits: 'Was diese Seite nicht sehen oder verhindern kann',
    how: 'So funktioniert es, in fünf Sätzen',
  },
  rules: {
    policy:
      'Die Richtlinie der Seite weist jede Anfrage, jedes Bild, Skript, Formular, jeden Frame und jedes Pop-up ab, das nicht zu den eigenen Dateien der App gehört.',
    allowlist:
      'Eine Liste von Verbindungen weist alles ab, was nicht auf ihr steht, gleich welcher Art: WebRTC, vorausgreifende Abfragen, Links.',
    guard: 'Für diese Seite antwortet der Wächter allein von diesem Gerät und reicht nichts weiter.',
    links: 'Links und Wege, die Seite zu verlassen, werden aufgehalten, bevor sie beginnen.',
  },
  by: { browser: 'Durch den Browser.', guard: 'Durch den Wächter.', page: 'Durch den eigenen Code dieser Seite.' },
  holds: { yes: 'Es steht.', no: 'Hier nicht.', unproven: 'Nicht gezeigt.' },
  noTest: 'Unser eigener Test ist noch nicht zurückgekommen.',
  test: (at, request, connection, link) =>
    `Unser eigener Test, zuletzt ausgeführt: ${at}: ${request}; ${connection}; ${link}. Er läuft alle fünf Minuten und immer, wenn Sie zu dieser Seite zurückkommen.`,
  request: {
    heard: 'eine Anfrage wurde abgewiesen, und die Abweisung wurde gemeldet',
    unheard: 'von einer Anfrage war nichts zu hören',
  },
  connection: {
    heard: 'eine direkte Verbindung wurde abgewiesen, und die Abweisung wurde gemeldet',
    unheard: 'von einer direkten Verbindung war nichts zu hören',
  },
  link: { stopped: 'ein Link wurde aufgehalten', notStopped: 'ein Link wurde nicht aufgehalten' },
  traffic: (size, from, to) => `${size} kamen und gingen von ${from} bis ${to}.`,
  trafficSealed: (size, from, to) =>
    `${size} kamen und gingen von ${from} bis ${to}; nichts davon durch diese Seite, seit sie versiegelt ist.`,
  sealedFromHere: 'ab der Kante versiegelt',
  now: 'jetzt',
  nobody: 'Zu niemandem, soweit es im Protokoll steht.',
  byTheOtherPage: 'Alles durch die Seite, die Dateien holt, oder bevor eine Seite versiegelt war.',
  whoAndWhy: 'Wer, und wofür',
  requests: 'Anfragen',
  up: 'Hin',
  down: 'Her',
  thisSite: 'Diese Website',
  contact: (purpose, day) => `${purpose}, zuletzt am ${day}`,
  estimated: 'geschätzt: Browser zählen, was kommt, nicht, was geht',
  purposes: {
    app: 'die eigenen Dateien der App',
    'app-list': 'welche Version die neueste ist',
    model: 'die Dateien des Modells',
    unknown: 'für etwas, das nicht von uns ist',
  },
  noTries: 'Noch keine.',
  numbered: (number, attempt) => `${number}. ${attempt}`,
  recordUnreadable: 'Das Protokoll früherer Besuche ließ sich nicht lesen.',
  recordEmpty: 'Im Protokoll steht noch nichts.',
  entries: (count) => plural(count, { one: '# Eintrag', other: '# Einträge' }),
  entriesSince: (count, day) => plural(count, { one: `# Eintrag seit ${day}`, other: `# Einträge seit ${day}` }),
  totals: (entries, refused, sent) =>
    `${entries}: ${refused} abgewiesen, unsere eigenen Tests eingeschlossen; ${sent} hinausgelassen, durch die Seite, die Dateien holt, oder durch eine, die nicht versiegelt war.`,
  totalsWithUnexplained: (entries, refused, sent, unexplained) =>
    `${entries}: ${refused} abgewiesen, unsere eigenen Tests eingeschlossen; ${sent} hinausgelassen, durch die Seite, die Dateien holt, oder durch eine, die nicht versiegelt war; ${unexplained}, zu denen keine Wand etwas sagte.`,
  chainHolds:
    'Jeder Eintrag ist mit dem vor ihm versiegelt. Gerade geprüft: Keiner wurde verändert oder herausgenommen.',
  chainBroken: (entry) => `Dieses Protokoll wurde bei Eintrag ${entry} verändert. Was danach kommt, beweist nichts.`,
  restart: 'Wegwerfen und ein neues beginnen',
  hashing: 'Die Dateien der App werden gehasht…',
  filesUnreadable: 'Die Dateien der App auf diesem Gerät ließen sich nicht lesen.',
  notKept: 'Dieses Gerät hat keine Kopie dieses Builds, also gibt es nichts zu vergleichen.',
  notFromHere: 'Diese Seite stammt nicht aus der Kopie auf diesem Gerät: Sie kam über das Netz.',
  filesWhole: (whole, all, build) => [
    `${whole} von ${all} Dateien des Builds `,
    build,
    ' sind so, wie diese Website sie veröffentlicht hat. Gerade eben gehasht.',
  ],
  theseAreNot: 'Diese nicht:',
  missingFile: (path) => `${path}, fehlt`,
  changedFile: (path) => `${path}, verändert`,
  fetchAgain: '„Modell und Updates“ holt sie noch einmal, wenn Sie es sagen.',
  everyFile: 'Jede Datei mit ihrem Hash',
  listHash: (hash, command) => [
    'SHA-256 der ganzen Liste: ',
    hash,
    '. Wer dieselben Quellen baut, erhält denselben von ',
    command,
    '. Der Wächter selbst, sw.js, steht nicht in der Liste: Er trägt sie, und keine Seite kann ihn zurücklesen.',
  ],
  missing: 'fehlt',
  published: (sha256) => `veröffentlicht: ${sha256}`,
  how: {
    pages:
      'Eine Seite holt das Modell und die Dateien der App und hat nie ein Gespräch gesehen; die Seite, mit der Sie sprechen, ist eine andere und darf nicht ins Netz.',
    rule: 'Diese Regel kommt mit der Seite, und der Browser setzt sie durch: Was auch immer in der Seite läuft, die Antworten des Modells eingeschlossen, kann sie nicht aufheben.',
    guard:
      'Ein Wächter, der auf dieses Gerät gelegt wurde, antwortet für die Website, deshalb öffnet sich die Seite ohne Netz, aus Dateien, deren Fingerabdrücke geprüft wurden.',
    record:
      'Jede Abweisung, die der Browser meldet, kommt in ein Protokoll, dem man ansieht, wenn es jemand verändert.',
    test: 'Weil Schweigen kein Beweis ist, versucht die Seite selbst hinauszukommen, immer wieder, und wird nur grün, solange sie hört, dass sie abgewiesen wurde.',
  },
};
