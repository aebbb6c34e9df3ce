import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'Das ist weder ein Archiv noch eine JSON-Datei.',
    nextStep: 'Wählen Sie die Datei, wie Sie sie bekommen haben: die .zip oder die .json. Es wurde nichts übernommen.',
  },
  'no-conversations': {
    sentence: 'In dieser Datei sind keine Unterhaltungen oder keine, deren Art man hier kennt.',
    nextStep: 'Bekannt sind die Exporte von Airlock, ChatGPT, Claude, Open WebUI, llama.cpp und WebLLM Chat.',
  },
  newer: {
    sentence: 'Diese Datei wurde von einer neueren Version von Airlock gemacht.',
    nextStep:
      'Aktualisieren Sie Airlock unter „Modell und Updates“ und bringen Sie die Datei dann noch einmal. Es wurde nichts übernommen.',
  },
  encrypted: {
    sentence: 'Dieses Archiv hat ein eigenes Passwort.',
    nextStep: 'Entpacken Sie es mit dem Programm, das es gemacht hat, und wählen Sie die JSON-Datei, die darin war.',
  },
  'broken-archive': {
    sentence: 'Dieses Archiv lässt sich nicht öffnen: Ein Teil fehlt oder ist beschädigt.',
    nextStep: 'Holen Sie es noch einmal von dort, woher es kam. Es wurde nichts übernommen.',
  },
  unreadable: {
    sentence: 'Die Datei ließ sich nicht bis zum Ende lesen oder hat sich inzwischen verändert.',
    nextStep:
      'Sehen Sie nach, ob sie noch da und vollständig ist, und bringen Sie sie noch einmal. Was schon übernommen wurde, bleibt erhalten.',
  },
};
