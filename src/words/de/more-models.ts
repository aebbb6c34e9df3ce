import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const moreModels: Catalogue['moreModels'] = {
  title: 'Mehr Modelle',
  needNoCard: 'Sie brauchen keine Grafikkarte.',
  noCard: (count) =>
    plural(count, {
      one: 'Dieser Browser bietet keine an, auf der Modelle laufen könnten; Airlock nutzt deshalb den Prozessor: # Modell unten läuft darauf.',
      other:
        'Dieser Browser bietet keine an, auf der Modelle laufen könnten; Airlock nutzt deshalb den Prozessor: # Modelle unten laufen darauf.',
    }),
  imitatedCard: (count) =>
    plural(count, {
      one: 'Dieser Browser ahmt nur eine nach, und das ist langsam; Airlock nutzt deshalb den Prozessor: # Modell unten läuft darauf.',
      other:
        'Dieser Browser ahmt nur eine nach, und das ist langsam; Airlock nutzt deshalb den Prozessor: # Modelle unten laufen darauf.',
    }),
  thisDevice: 'Dieses Gerät:',
  deviceIs: (line) => `${line}. Gefragt wurde nur der Browser; geschickt wurde nichts.`,
  noneFits: 'Sicher passt hier keines davon; am besten ist deshalb das Modell, das mit der App kam.',
  someMay: 'Die unten gehen vielleicht, aber langsam oder nur gerade so.',
  showFitting: 'Nur zeigen, was passen kann',
  showHidden: (count) =>
    plural(count, { one: '# Modell zeigen, das nicht passt', other: '# Modelle zeigen, die nicht passen' }),
  leftOut: (names) => `Weggelassen, weil die Liste von ihnen sagt, was nicht sein kann: ${names}.`,
  entry: (number) => `Eintrag ${number}`,
  wholeList: 'Die ganze Liste',
  upTo: (size) => `Bis ${size}`,
  larger: 'Größer',
  about: (size) => `etwa ${size}`,
  comma: ', ',
  andMore: (languages) => `${languages} und weitere`,

  goodHere: 'Ein gutes für dieses Gerät',
  allKnown: 'Alles, was davon bekannt ist',
  here: 'Auf diesem Gerät',
  isHere: 'Es ist schon auf diesem Gerät.',
  isUnderway: 'Es ist unterwegs.',
  get: 'Holen',
  getFromSite: 'Von dieser Website holen',
  where: { processor: 'Prozessor', card: 'Grafikkarte', card32: 'Grafikkarte, mit 32 Bit' },
  getFor: {
    processor: (name) => `${name} holen, Prozessor`,
    card: (name) => `${name} holen, Grafikkarte`,
    card32: (name) => `${name} holen, Grafikkarte, mit 32 Bit`,
  },
  needs: 'Braucht',
  needsIs: (memory, storage) => `Etwa ${memory} Arbeitsspeicher und ${storage} Speicherplatz`,
  runsOn: 'Läuft auf',
  runsOnIs: {
    processor: (packed) => `Dem Prozessor, gepackt als ${packed}`,
    card: (packed) => `Der Grafikkarte, gepackt als ${packed}`,
    card32: (packed) => `Der Grafikkarte, mit 32 Bit, gepackt als ${packed}`,
  },
  maker: 'Von',
  makerIs: (maker, billions) => `${maker}: ${billions} Milliarden Parameter`,
  licence: 'Lizenz',
  languages: 'Sprachen',
  context: 'Liest auf einmal',
  contextIs: (tokens, used) => `${tokens} Tokens; Airlock nutzt bis zu ${used}`,
  thinks: 'Denkt zuerst',
  thinksYes: 'Ja: Es schreibt seine Gedanken auf, bevor es antwortet',
  thinksNo: 'Nein: Es antwortet sofort',
  comesFrom: 'Kommt von',
  thisSite: 'Dieser Website: Sonst wird niemand gefragt',
  otherForms: 'Seine anderen Formen:',
  form: {
    processor: (packed, size) => `Für den Prozessor (${packed}), ${size}.`,
    card: (packed, size) => `Für die Grafikkarte (${packed}), ${size}.`,
    card32: (packed, size) => `Für die Grafikkarte, mit 32 Bit (${packed}), ${size}.`,
  },

  fits: 'Passt',
  fitsWhy: 'Dieses Gerät hat, was es braucht.',
  willNotFit: 'Passt nicht',
  doubtLabels: {
    'software-gpu': 'Hier sehr langsam',
    slow: 'Vielleicht langsam',
    tight: 'Vielleicht knapp',
    untold: 'Vielleicht knapp',
  },
  doubts: {
    'software-gpu': () =>
      'Die Grafikkarte dieses Geräts wird vom Prozessor nur nachgeahmt: Ein Satz würde Minuten dauern.',
    slow: () => 'Auf diesem Prozessor schreibt es wahrscheinlich langsamer, als Sie lesen.',
    tight: (needed, has) =>
      `Es braucht etwa ${needed} Arbeitsspeicher, und von den ${has}, die der Browser nennt, brauchen auch andere Programme etwas.`,
    untold: (needed) => `Es braucht etwa ${needed} Arbeitsspeicher, und dieser Browser sagt nicht, wie viel da ist.`,
  },
  obstacles: {
    'no-gpu': () => 'Es braucht eine Grafikkarte, und dieser Browser bietet keine an.',
    'gpu-too-small': () => 'Es braucht mehr von einer Grafikkarte, als dieser Browser anbietet.',
    'no-f16': () => 'Es braucht eine Grafikkarte, die mit 16 Bit rechnet (shader-f16), und diese tut das nicht.',
    buffer: (needed, has) => `Es braucht Stücke von ${needed} auf der Grafikkarte, und die nimmt ${has} auf einmal.`,
    memory: (needed, has) => `Es braucht etwa ${needed} Arbeitsspeicher, zu viel für ein Gerät mit ${has}.`,
    tab: (needed, has) =>
      `Es braucht etwa ${needed} Arbeitsspeicher, und ein iPhone oder iPad lässt einer Seite etwa ${has}.`,
    wasm: (needed, has) => `Es braucht etwa ${needed} Arbeitsspeicher, und dieser Browser gibt einem Programm ${has}.`,
    storage: (needed, has) => `Es braucht ${needed} Speicherplatz, und der Browser hat für diese App noch ${has}.`,
  },
  memoryUntold: 'Arbeitsspeicher: sagt der Browser nicht',
  memoryIs: (size) => `mindestens ${size} Arbeitsspeicher`,
  cores: (count) => plural(count, { one: '# Prozessorkern', other: '# Prozessorkerne' }),
  storageIs: (size) => `noch ${size} Speicherplatz`,
  cardTooSmall: 'Grafikkarte zu klein für Modelle',
  cardNone: 'keine Grafikkarte für Modelle',
  cardImitated: 'Grafikkarte von Software nachgeahmt',
  card: 'Grafikkarte',
  cardOf: (vendor) => `Grafikkarte (${vendor})`,
  cardWithout16: 'Grafikkarte ohne 16-Bit-Rechnen',
  cardOfWithout16: (vendor) => `Grafikkarte (${vendor}) ohne 16-Bit-Rechnen`,

  recommended: {
    processor: (needs) => `Das fähigste dieser Liste, das sicher passt: Es läuft auf Ihrem Prozessor, ${needs}.`,
    card: (needs) => `Das fähigste dieser Liste, das sicher passt: Es läuft auf Ihrer Grafikkarte, ${needs}.`,
  },
  recommendedSpeaks: (language, needs) => `spricht ${language} ${needs}`,
  recommendedNeeds: (memory) => `und braucht etwa ${memory} Arbeitsspeicher`,
  recommendedNeedsOf: (memory, has) =>
    `und braucht etwa ${memory} Arbeitsspeicher, von denen dieses Gerät mindestens ${has} hat`,

  siteCarries: 'Diese Website hat selbst',
  by: (maker) => `von ${maker}`,
  licenceUnknown: 'Lizenz unbekannt',
  forProcessor: 'für den Prozessor',
  forCard: 'für die Grafikkarte',
  getOne: (name) => `${name} holen`,
  fromSite: (host) => ['Sie kommen von ', host, ', wie die App selbst; sonst wird niemand gefragt.'],

  addTitle: 'Ein Modell über seine Adresse hinzufügen',
  addWhy:
    'Für ein Modell, das nicht in dieser Liste ist. Airlock weiß dann nichts davon, als was sein Hersteller sagt: Ob Sie ihm vertrauen, entscheiden Sie.',
  addWhere: 'Wo es ist: owner/name auf Hugging Face, seine Adresse dort oder die Adresse einer .gguf-Datei',
  addWhereLabel: 'Wo das Modell ist',
  addWherePlaceholder: 'owner/name',
  addWhich:
    'Welches: der Name einer .gguf-Datei darin oder, für die Grafikkarte, die Adresse seiner Bibliothek (.wasm)',
  addWhichLabel: 'Datei oder Bibliothek',
  addLook: 'Ansehen, was geholt würde',
  refused: {
    empty: 'Geben Sie ein, wo das Modell ist: owner/name oder die Adresse einer .gguf-Datei.',
    'not-secure':
      'Diese Adresse beginnt mit http; unterwegs könnte also jeder die Datei verändern. Nehmen Sie ihre https-Adresse.',
    'needs-file':
      'Sagen Sie, welche: den Namen einer .gguf-Datei darin oder die Adresse der .wasm-Bibliothek, die es auf einer Grafikkarte ausführt.',
    'not-gguf':
      'Von hier lassen sich nur Dateien mit einfachem Namen holen, der auf .gguf endet, ganz oben in ihrem Repository.',
    'not-a-library': 'Die Adresse der Bibliothek endet auf .wasm und beginnt mit https.',
  },
  notAnAddress: (example) => `Das ist keine Adresse eines Modells. Sie sieht aus wie owner/name oder wie ${example}.`,
  refusedHost: (host) =>
    `Diese Seite darf ${host} nicht erreichen, und keine Einstellung ändert das. Laden Sie die Datei mit Ihrem Browser herunter und importieren Sie sie dann von Ihrem Datenträger: Das geht mit jedem Modell.`,

  frameTitle: 'Was gefragt würde, und die Taste zum Zustimmen',
  askTitle: (name) => `${name} holen?`,
  nobodyVouches:
    'Niemand außer Ihnen bürgt für dieses Modell: Airlock kennt weder seine Lizenz noch seine Güte noch seine Größe. Nach der Größe wird die Website gefragt, bevor der Rest geholt wird.',
  toFetch: 'Zu holen',
  sizeUnknown: 'Wie viel, ist noch nicht bekannt',
  madeBy: (maker, licence) => `Von ${maker}, Lizenz: ${licence}`,
  from: 'Von',
  hostSends: {
    lists: 'Sagt, welche Dateien ein Modell hat, und schickt die kleinen',
    files: 'Schickt die großen Dateien, für Hugging Face',
    programs: 'Schickt die Programme, die Modelle auf der Grafikkarte ausführen',
    anything: 'Diesem Build von außen mitgegeben',
  },
  theyLearn: 'Sie erfahren',
  theyLearnWhat: (host) =>
    `Ihre IP-Adresse, die Zeit, welches Modell Sie holen, und die Adresse dieser Website (${host}). Keine Unterhaltung und kein Cookie: Diese Seite liest keine und schickt keine.`,
  checked: 'Geprüft',
  checkedByList: 'Gegen Größe und SHA-256 in der eigenen Liste von Airlock, bevor es als vorhanden zählt.',
  checkedByHost:
    'Gegen das, was die Website selbst von jeder Datei sagt. Airlock hat dafür keinen eigenen Hash: Beim ersten Mal vertrauen Sie der Website. Der Hash wird dann angezeigt und behalten.',
  bringsCode: 'Bringt Code mit',
  bringsCodeWhat:
    'Ein Programm für die Grafikkarte, das läuft, wenn Sie chatten, in einem Thread, den der Browser kein Netz erreichen lässt.',
  storage: 'Speicher',
  storageUntold: 'Der Browser sagt nicht, wie viel noch frei ist.',
  storageLeft: (size) => `Noch ${size} für diese App`,
  storageAfter: (after, now) => `Danach noch ${after} für diese App, jetzt ${now}`,
};
