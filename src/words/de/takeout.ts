import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const takeout: Catalogue['takeout'] = {
  title: 'Mitnehmen',
  conversations: (count) => plural(count, { one: '# Gespräch', other: '# Gespräche' }),
  stop: 'Anhalten',
  save: {
    one: 'Dieses Gespräch speichern',
    all: 'Alle Gespräche speichern',
    as: 'Als',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'Webseite', text: 'Reiner Text' },
    meanings: {
      json: 'Alles, mit allen Zweigen. Airlock liest es zurück, ohne etwas zu verlieren, und Programme können es auch.',
      markdown: 'Zum Lesen und Bearbeiten, in jedem Editor. Die Zweige, die gezeigt werden.',
      page: 'Zum Lesen und Drucken, in jedem Browser. Sie lädt nichts. Die Zweige, die gezeigt werden.',
      text: 'Zum Lesen überall. Die Zweige, die gezeigt werden.',
    },
    archive: 'Eine Datei für jedes Gespräch, in einem Archiv.',
    save: 'Speichern',
    writing: 'Wird geschrieben',
    writingSome: (done, total) =>
      plural(total, {
        one: `Wird geschrieben, ${done} von # Gespräch`,
        other: `Wird geschrieben, ${done} von # Gesprächen`,
      }),
    written: 'Geschrieben',
    saved: (name, size) => [
      'Gespeichert als ',
      name,
      `, ${size}. Was Sie speichern, ist außerhalb des Siegels und nicht verschlüsselt.`,
    ],
  },
  bring: {
    title: 'Gespräche mitbringen',
    intro:
      'Von einem anderen Gerät mit Airlock oder aus dem Export von ChatGPT, Claude, Open WebUI, llama.cpp oder WebLLM Chat: die .zip- oder .json-Datei, wie Sie sie bekommen haben. Sie wird hier gelesen, und nichts wird behalten, bevor Sie gesehen haben, was darin ist.',
    take: (count) => plural(count, { one: '# Gespräch übernehmen', other: '# Gespräche übernehmen' }),
    choose: 'Datei wählen',
    chooseAnother: 'Andere Datei wählen',
    leave: 'Lassen',
    file: 'Datei mit Gesprächen',
    reading: 'Wird gelesen',
    readingBytes: (done, total) => `Wird gelesen, ${done} von ${total}`,
    readingFound: (reading, found) => `${reading}: bisher ${found}`,
    read: 'Gelesen',
    keeping: (done, total) =>
      plural(total, { one: `${done} von # Gespräch wird behalten`, other: `${done} von # Gesprächen werden behalten` }),
    kept: 'Behalten',
    done: (added, count) => [
      'Fertig: ',
      added,
      plural(count, { one: ' ist jetzt in Ihrer Liste.', other: ' sind jetzt in Ihrer Liste.' }),
    ],
    stopped: (added, count) => [
      'Angehalten: ',
      added,
      plural(count, {
        one: ' ist jetzt in Ihrer Liste, jedes davon ganz.',
        other: ' sind jetzt in Ihrer Liste, jedes davon ganz.',
      }),
    ],
    added: (count) => plural(count, { one: '# Gespräch mehr', other: '# Gespräche mehr' }),
    cameBefore: (count) =>
      plural(count, {
        one: '# Gespräch kam vorher herein, jedes davon ganz. Wenn Sie die Datei noch einmal bringen, kommt nur hinzu, was fehlt.',
        other:
          '# Gespräche kamen vorher herein, jedes davon ganz. Wenn Sie die Datei noch einmal bringen, kommt nur hinzu, was fehlt.',
      }),
  },
  report: {
    untitled: 'Ohne Titel',
    from: (sources) => `Aus ${sources}.`,
    messages: (count) => plural(count, { one: '# Nachricht', other: '# Nachrichten' }),
    total: (conversations, messages) => `${conversations}, ${messages}`,
    canBeTaken: (total) => ['Lassen sich übernehmen: ', total, '.'],
    allHere: 'Sie sind alle schon hier und bleiben, wie sie sind.',
    someHere: (count) =>
      plural(count, {
        one: '# davon ist schon hier und bleibt, wie es ist.',
        other: '# davon sind schon hier und bleiben, wie sie sind.',
      }),
    leftOut: (what) => `Ausgelassen: ${what}.`,
    refusedCount: (count) =>
      plural(count, {
        one: '# Gespräch lässt sich nicht übernehmen.',
        other: '# Gespräche lassen sich nicht übernehmen.',
      }),
    others: (count) =>
      plural(count, { one: '# Eintrag ist kein Gespräch.', other: '# Einträge sind keine Gespräche.' }),
    otherFiles: (count) =>
      plural(count, {
        one: '# andere Datei im Archiv: nicht angesehen. Meist Bilder und Einstellungen.',
        other: '# andere Dateien im Archiv: nicht angesehen. Meist Bilder und Einstellungen.',
      }),
    isCutOff: 'Die Datei endet zu früh. Was vor ihrem Ende da war, steht hier.',
    details: 'Was zurückbleibt, Gespräch für Gespräch',
    detail: (title, what) => [title, `: ${what}`],
    more: (count) => `… und ${count} weitere`,
    notTaken: (why) => `nicht übernommen: ${why}`,
    without: (what) => `ohne ${what}`,
    kinds: {
      picture: (count) => plural(count, { one: '# Bild', other: '# Bilder' }),
      sound: (count) => plural(count, { one: '# Aufnahme', other: '# Aufnahmen' }),
      file: (count) => plural(count, { one: '# Datei', other: '# Dateien' }),
      instructions: (count) =>
        plural(count, { one: '# Anweisung an den Assistenten', other: '# Anweisungen an den Assistenten' }),
      tool: (count) => plural(count, { one: '# Nachricht eines Werkzeugs', other: '# Nachrichten von Werkzeugen' }),
      hidden: (count) =>
        plural(count, {
          one: '# Nachricht, die auch dort verborgen war',
          other: '# Nachrichten, die auch dort verborgen waren',
        }),
      unreadable: (count) =>
        plural(count, {
          one: '# Nachricht oder ein Teil davon, die sich nicht lesen lässt',
          other: '# Nachrichten oder Teile davon, die sich nicht lesen lassen',
        }),
    },
    ofKinds: (unreadable, kinds) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'zu groß: mehr als 64 MB',
      'too-deep': 'tiefer verschachtelt, als es ein Gespräch je ist',
      damaged: 'beschädigt oder nicht, was es sein sollte',
      unreadable: 'nichts darin ist von einer Art, die sich lesen lässt',
      empty: 'es wurde nichts darin gesagt',
      twice: 'es steht zweimal in dieser Datei',
      'too-many': 'in dieser Datei sind mehr als 100.000',
    },
  },
};
