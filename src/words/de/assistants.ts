import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: 'Assistenten und Vorlagen',
  intro:
    'Ein Assistent ist das, was dem Modell vor jeder Antwort gesagt wird. Eine Vorlage ist eine Frage mit Lücken. Beides wird wie Ihre Gespräche aufbewahrt und mit einer Passphrase wie sie versiegelt.',
  assistants: 'Assistenten',
  templates: 'Vorlagen',
  addAssistant: 'Neuer Assistent',
  addTemplate: 'Neue Vorlage',
  changeAssistant: 'Assistenten ändern',
  changeTemplate: 'Vorlage ändern',
  comesWithAirlock: 'Bei Airlock dabei',
  optionsFor: (name) => `Möglichkeiten für ${name}`,
  change: 'Ändern',
  duplicate: 'Verdoppeln',
  copyAndChange: 'Kopieren und ändern',
  hide: 'Ausblenden',
  bringBack: (name) => `${name} zurückholen`,
  remove: 'Löschen',
  removed: (name) => `Gelöscht: ${name}`,
  undo: 'Rückgängig',
  copyOf: (name) => `${name} (Kopie)`,
  saveOne: 'Als Datei sichern',
  saveAll: 'Alle als Datei sichern',
  takeFromFile: 'Aus einer Datei holen',
  fileOfAssistants: 'Datei mit Assistenten und Vorlagen',
  leftAlone: (count) =>
    plural(count, {
      one: 'Einer wurde mit einer neueren Version von Airlock gemacht. Er bleibt, wie er ist; aktualisieren Sie die App, um ihn zu benutzen.',
      other:
        '# wurden mit einer neueren Version von Airlock gemacht. Sie bleiben, wie sie sind; aktualisieren Sie die App, um sie zu benutzen.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: 'Einer ist nicht zu lesen. Vielleicht steht er in einem Backup.',
      other: '# sind nicht zu lesen. Vielleicht stehen sie in einem Backup.',
    }),
  removeUnreadable: 'Unlesbares entfernen',

  name: 'Name',
  instructions: 'Was dem Modell gesagt wird',
  instructionsSize: (tokens) =>
    plural(tokens, {
      one: 'Etwa # Token, vor jeder Antwort gelesen.',
      other: 'Etwa # Token, vor jeder Antwort gelesen.',
    }),
  sign: 'Buchstabe oder Emoji, anstelle eines Bildes',
  picture: 'Bild',
  noPicture: 'Keines',
  drawings: {
    speech: 'Sprechblase',
    bulb: 'Lampe',
    pen: 'Stift',
    globe: 'Globus',
    lines: 'Text',
    question: 'Frage',
    book: 'Buch',
    list: 'Liste',
  },
  colour: 'Farbe',
  colours: { stone: 'Stein', sand: 'Sand', sky: 'Himmel', plum: 'Pflaume', rose: 'Rose' },
  model: 'Modell',
  modelOfConversation: 'Das, welches das Gespräch gerade hat',
  modelMissing: (name) => `${name} (nicht auf diesem Gerät)`,
  settings: 'Wie es seine Wörter wählt',
  settingNames: {
    temperature: 'Temperatur',
    topP: 'Top-p',
    repeatPenalty: 'Wiederholungsabzug',
    maxTokens: 'Längste Antwort, in Token',
  },
  settingHint: (usual, from, to) => `Leer: ${usual}, wie sonst. Von ${from} bis ${to}.`,
  usualLength: 'so lang, wie der Kontext des Modells Platz hat',
  text: 'Text',
  blanksHint:
    'Eine Lücke ist ein Wort in doppelten geschweiften Klammern: {{Thema}}. Nach einem Strich steht, was darin ist, wenn Sie nichts ändern: {{Ton|freundlich}}.',
  keep: 'Behalten',
  cancel: 'Abbrechen',
  nameWrong: (letters) => `Geben Sie einen Namen aus einem bis ${letters} Zeichen.`,
  textWrong: (letters) => `Der Text braucht ein bis ${letters} Zeichen.`,
  instructionsWrong: (letters) => `Die Anweisungen dürfen höchstens ${letters} Zeichen haben.`,
  signWrong: 'Bitte einen Buchstaben oder ein Emoji.',
  settingWrong: (name, from, to) => `${name}: eine Zahl von ${from} bis ${to}, oder nichts.`,

  taken: (count) => plural(count, { one: 'Geholt: eins.', other: 'Geholt: #.' }),
  hereAlready: (count) => plural(count, { one: 'Eins ist schon hier.', other: '# sind schon hier.' }),
  refused: (count) =>
    plural(count, {
      one: 'Eins war nicht zu verstehen und wurde weggelassen.',
      other: '# waren nicht zu verstehen und wurden weggelassen.',
    }),
  faults: {
    foreign: 'Das ist keine Datei mit Assistenten und Vorlagen von Airlock. Wählen Sie eine, die hier gesichert wurde.',
    later:
      'Eine neuere Version von Airlock hat diese Datei gemacht. Aktualisieren Sie die App und holen Sie sie dann noch einmal.',
    broken: 'Diese Datei ist beschädigt oder abgeschnitten. Sichern Sie sie dort noch einmal, woher sie kommt.',
    tooLarge: 'Diese Datei ist größer, als eine von unseren sein kann; sie wurde nicht gelesen.',
  },

  whoAnswers: 'Wer antwortet',
  plain: 'Schlichter Assistent',
  gone: (name) => `${name} (nicht mehr hier)`,
  modelNotHere: (assistant, model) =>
    `${assistant} ist für ${model} gedacht, das nicht auf diesem Gerät ist. Ein anderes Modell antwortet.`,
  talkTo: (name) => `Sprechen mit: ${name}`,
  insert: (name) => `Einfügen: ${name}`,
  fill: 'In die Nachricht einsetzen',
  noTemplate: 'Keine Vorlage heißt so.',

  starters: {
    explainer: {
      name: 'Einfach erklärt',
      systemText:
        'Du erklärst Dinge einfach. Benutze Wörter aus dem Alltag und kurze Sätze. Sage in wenigen Worten, was jeder Fachbegriff bedeutet. Gib ein Beispiel aus dem täglichen Leben. Antworte auf Deutsch.',
    },
    proofreader: {
      name: 'Korrekturleser',
      systemText:
        'Du bist Korrekturleser. Der Nutzer schickt einen Text. Verbessere Rechtschreibung, Grammatik und Zeichensetzung. Sprache, Sinn und Ton bleiben. Beantworte den Text nicht. Schicke nur den verbesserten Text zurück.',
    },
    translator: {
      name: 'Übersetzer',
      systemText:
        'Du bist Übersetzer. Übersetze, was der Nutzer schickt, ins Deutsche, oder in die Sprache, die er nennt. Der Ton bleibt. Schicke nur die Übersetzung zurück.',
    },
    summariser: {
      name: 'Zusammenfasser',
      systemText:
        'Du fasst Texte zusammen. Der Nutzer schickt einen Text. Nenne das Wichtigste als Liste von höchstens fünf kurzen Sätzen. Füge nichts hinzu, was nicht im Text steht.',
    },
    listener: {
      name: 'Gesprächspartner',
      systemText:
        'Du hilfst dem Nutzer, etwas zu durchdenken. Sage in einem Satz, was du verstanden hast. Stelle dann eine kurze Frage, die weiterhilft. Gib nur Rat, wenn du darum gebeten wirst. Antworte auf Deutsch.',
    },
  },
  starterTemplates: {
    reply: {
      name: 'Eine Antwort schreiben',
      text: 'Schreibe eine {{Ton|freundliche}} Antwort auf diese Nachricht:\n\n{{Nachricht}}',
    },
    summary: {
      name: 'Einen Text zusammenfassen',
      text: 'Fasse diesen Text in {{Anzahl|fünf}} Punkten zusammen:\n\n{{Text}}',
    },
    explain: {
      name: 'Etwas erklären',
      text: 'Erkläre {{Thema}} für {{Leser|jemanden, der noch nie davon gehört hat}}.',
    },
    compare: {
      name: 'Zwei Dinge vergleichen',
      text: 'Vergleiche {{Erstes}} und {{Zweites}} in einer Tabelle. Achte auf {{Gesichtspunkte|Preis, Aufwand und Risiko}}.',
    },
  },
};
