import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} ist keine GGUF-Datei.`,
    nextStep: 'Wählen Sie die Datei eines Modells, deren Name auf .gguf endet.',
  }),
  version: (file) => ({
    sentence: `${file} ist eine GGUF-Datei in einer Version, die diese App nicht liest.`,
    nextStep: 'Suchen Sie nach einer neueren Datei desselben Modells.',
  }),
  'newer-version': (file) => ({
    sentence: `${file} ist eine GGUF-Datei in einer Version, die neuer ist als diese App.`,
    nextStep: 'Suchen Sie nach einer älteren Datei desselben Modells oder nach einer neueren Version von Airlock.',
  }),
  'big-endian': (file) => ({
    sentence: `${file} wurde für Computer mit umgekehrter Byte-Reihenfolge gemacht.`,
    nextStep: 'Holen Sie die übliche Datei desselben Modells: In ihrem Namen steht kein „be“ oder „big-endian“.',
  }),
  pointer: (file) => ({
    sentence: `${file} ist ein Git-LFS-Verweis: Er sagt, wo das Modell liegt, und ist nicht das Modell.`,
    nextStep: 'Laden Sie die Datei selbst von ihrer Seite herunter und importieren Sie sie dann.',
  }),
  'web-page': (file) => ({
    sentence: `${file} ist eine Webseite oder Meldung, die anstelle des Modells gespeichert wurde.`,
    nextStep: 'Laden Sie das Modell noch einmal herunter; vielleicht müssen Sie sich dort zuerst anmelden.',
  }),
  archive: (file) => ({
    sentence: `${file} ist ein gepacktes Archiv.`,
    nextStep: 'Entpacken Sie es und wählen Sie die .gguf-Datei darin.',
  }),
  safetensors: (file) => ({
    sentence: `${file} hat das Format safetensors, das hier keine Engine liest.`,
    nextStep: 'Suchen Sie nach einer GGUF-Datei desselben Modells.',
  }),
  'image-part': (file) => ({
    sentence: `${file} ist der Teil eines Modells, der Bilder liest (mmproj), nicht das Modell selbst.`,
    nextStep: 'Wählen Sie die andere Datei desselben Modells, ohne „mmproj“ im Namen. Diese App liest keine Bilder.',
  }),
  adapter: (file) => ({
    sentence: `${file} ist ein Zusatz zu einem Modell (LoRA-Adapter oder Steuervektor), kein Modell.`,
    nextStep: 'Wählen Sie ein ganzes Modell: Zusätze lädt diese App nicht.',
  }),
  imatrix: (file) => ({
    sentence: `${file} ist eine Importance-Matrix: eine Statistik vom Packen eines Modells, kein Modell.`,
    nextStep: 'Wählen Sie die Datei des Modells selbst.',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} enthält ein Vokabular, aber keine Gewichte.`,
    nextStep: 'Wählen Sie die Datei des Modells selbst.',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} ist ein Modell für die Suche (${kind}): Es vergleicht Texte und schreibt keine.`,
    nextStep: 'Wählen Sie ein Chat-Modell. Oft steht „instruct“ oder „chat“ im Namen.',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} ist ein Modell für Bilder oder Filme (${kind}), nicht für Text.`,
    nextStep: 'Wählen Sie ein Chat-Modell.',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} ist ein Modell für Ton oder Sprache (${kind}), nicht für Text.`,
    nextStep: 'Wählen Sie ein Chat-Modell.',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} ist ein Sprachmodell einer Art (${kind}), die nicht chatten kann.`,
    nextStep: 'Wählen Sie ein Chat-Modell.',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || 'Dieses Modell'} ist von einer Art, die die Engine hier nicht kennt: ${kind}.`,
    nextStep: 'Wählen Sie ein anderes Modell oder suchen Sie nach einer neueren Version von Airlock.',
  }),
  'cut-off': (file) => ({
    sentence: `${file} endet, bevor das Modell zu Ende ist.`,
    nextStep: 'Beim Kopieren oder Herunterladen brach sie ab: Holen Sie sie noch einmal und importieren Sie sie dann.',
  }),
  header: (file) => ({
    sentence: `Was ${file} von sich selbst sagt, kann nicht stimmen.`,
    nextStep: 'Holen Sie die Datei noch einmal von dort, wo sie gemacht wurde. Sie wurde nicht importiert.',
  }),
  split: (file) => ({
    sentence: `${file} ist eine von mehreren Dateien eines Modells.`,
    nextStep: 'Wählen Sie ein Modell, das eine einzige Datei ist.',
  }),
  unreadable: (file) => ({
    sentence: `${file || 'Was Sie gewählt haben,'} ließ sich nicht bis zum Ende lesen oder hat sich inzwischen verändert.`,
    nextStep: 'Sehen Sie nach, ob es noch da ist, und importieren Sie es noch einmal.',
  }),
  replaced: (file) => ({
    sentence: `${file} ist auf der Website jetzt eine andere Datei als die, die diese App kennt.`,
    nextStep:
      'Es wurde nichts davon geholt. Wählen Sie ein anderes Modell, oder suchen Sie nach einer neueren Version von Airlock.',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} kam zweimal, und beide Male war es nicht die versprochene Datei.`,
    nextStep: 'Nichts davon wird benutzt. Versuchen Sie es später noch einmal, oder wählen Sie ein anderes Modell.',
  }),
  'no-model': () => ({
    sentence: 'In dem, was Sie gewählt haben, ist kein Modell oder keines, das diese App ausführen kann.',
    nextStep:
      'Wählen Sie eine Datei, deren Name auf .gguf endet, oder einen Ordner, in dem mlc-chat-config.json liegt.',
  }),
  'several-models': () => ({
    sentence: 'In dem, was Sie gewählt haben, ist mehr als ein Modell.',
    nextStep: 'Wählen Sie die Datei oder den Ordner von einem davon.',
  }),
  'several-libraries': (file) => ({
    sentence: `Ein Modell hat eine Bibliothek, und hier sind mehrere: ${file}.`,
    nextStep: 'Lassen Sie die übrig, die für dieses Modell und diese App gemacht ist, und wählen Sie noch einmal.',
  }),
  'not-library': (file) => ({
    sentence: `${file} ist keine Bibliothek eines Modells.`,
    nextStep: 'Holen Sie die .wasm-Datei dieses Modells noch einmal und importieren Sie es dann.',
  }),
  'not-json': (file) => ({
    sentence: `${file} lässt sich nicht lesen: Unter diesem Namen wurde etwas anderes gespeichert.`,
    nextStep: 'Holen Sie die Datei noch einmal von dort, wo das Modell gemacht wurde. Es wurde nichts importiert.',
  }),
  'other-size': (file) => ({
    sentence: `${file} ist nicht so lang, wie die Liste des Modells selbst sagt.`,
    nextStep:
      'Beim Kopieren oder Herunterladen brach sie ab, oder sie gehört zu einem anderen Modell: Holen Sie sie noch einmal und importieren Sie sie dann.',
  }),
  altered: (file) => ({
    sentence: `${file} ist nicht die Datei, von der SHA256SUMS.txt daneben spricht.`,
    nextStep: 'Kopieren Sie den Ordner noch einmal von dort, woher er kam. Er wurde nicht importiert.',
  }),
  'too-many': (file) => ({
    sentence: `${file} enthält zu viele Dateien für den Ordner eines Modells.`,
    nextStep: 'Wählen Sie den Ordner des Modells selbst.',
  }),
  refused: (file) => ({
    sentence: file
      ? `Mit einem Teil dieses Modells kann das ausführende Programm nichts anfangen: ${file}.`
      : 'Mit einem Teil dieses Modells kann das ausführende Programm nichts anfangen.',
    nextStep:
      'Er ist so, wie er hierher gebracht wurde: Wählen Sie ein anderes Modell, oder bringen Sie dieses aus einer anderen Quelle.',
  }),
  damaged: (file) => ({
    sentence: `Ein Teil von ${file} ist nicht mehr, was er beim Import war.`,
    nextStep: 'Importieren Sie dieselbe Datei noch einmal, oder wählen Sie ein anderes Modell.',
  }),
};
