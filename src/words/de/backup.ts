import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backup: Catalogue['backup'] = {
  title: 'Sichern und wiederherstellen',
  intro:
    'Ihre Gespräche sind allein auf diesem Gerät. Eine Sicherung ist eine Datei mit allen, und mit Ihren Entwürfen, Assistenten und Einstellungen. Sie bewahren sie auf, wo Sie mögen. Nichts davon geht irgendwo anders hin.',
  noneYet: 'Aus diesem Browser wurde noch keine Sicherung gespeichert.',
  last: (moment) => `Letzte Sicherung aus diesem Browser: ${moment}.`,
  cancel: 'Abbrechen',
  conversations: (count) => plural(count, { one: '# Gespräch', other: '# Gespräche' }),
  save: {
    title: 'Eine Sicherung speichern',
    kind: 'Was für eine Datei',
    sealed: 'Verschlüsselt',
    open: 'Für alle lesbar',
    save: 'Sicherung speichern',
    ownPassphrase: (own) => [
      own,
      ' Sie öffnet die Datei auf jedem Gerät, und nichts anderes öffnet sie. Sie lässt sich nicht wiederherstellen.',
    ],
    itsOwn: 'Diese Passphrase gehört nur zu dieser Sicherung.',
    inTheOpen: (everybody) => [everybody, ' Bewahren Sie sie auf, wo sonst niemand hinsieht.'],
    everybodyReads: 'Wer die Datei hat, kann jedes Gespräch lesen.',
    saveOpen: 'Ohne Verschlüsselung speichern',
    preparing: 'Wird vorbereitet',
    writing: (done, total) => `Wird geschrieben, ${done} von ${total} Gesprächen`,
    checking: 'Wird zurückgelesen, um zu sehen, dass es stimmt',
    saved: (what, size) =>
      `Gespeichert: ${what}, ${size}. Die Datei wurde vom Datenträger zurückgelesen, und jedes Byte von ihr stimmt.`,
    handedOver: (what, size) =>
      `Dem Browser übergeben: ${what}, ${size}. Jedes Byte wurde vorher zurückgelesen. Ob der Download ganz angekommen ist, kann diese Seite nicht sehen: Wählen Sie die Datei unten, um sie zu prüfen. Das verändert nichts.`,
    leftOut: (count) =>
      plural(count, {
        one: '# Eintrag ließ sich auf diesem Gerät nicht öffnen und ist deshalb nicht dabei.',
        other: '# Einträge ließen sich auf diesem Gerät nicht öffnen und sind deshalb nicht dabei.',
      }),
  },
  restore: {
    title: 'Eine Sicherung wiederherstellen oder prüfen',
    intro:
      'Die Datei wird zuerst bis zum Ende gelesen und geprüft. Sie sehen, was sie verändern würde, bevor etwas verändert wird.',
    choose: 'Sicherung wählen',
    passphrase: 'Passphrase der Sicherung',
    open: 'Öffnen',
    opening: 'Wird geöffnet',
    leave: 'Lassen',
    checking: 'Jedes Byte wird gelesen und geprüft',
    restoring: 'Wird wiederhergestellt',
    merged: (added, joined) => `Wiederhergestellt: ${added} hinzugefügt, ${joined} zusammengeführt.`,
    replaced: (count) =>
      plural(count, {
        one: 'Wiederhergestellt: Hier ist jetzt das # Gespräch der Sicherung.',
        other: 'Wiederhergestellt: Hier sind jetzt die # Gespräche der Sicherung.',
      }),
    languageLater: 'Die Sprache wechselt, wenn diese Seite wieder geöffnet wird.',
  },
  survey: {
    messages: (count) => plural(count, { one: '# Nachricht', other: '# Nachrichten' }),
    whole: (name, conversations, messages, moment) => [
      name,
      ` ist vollständig: ${conversations}, ${messages}, gespeichert: ${moment}. Noch wurde nichts verändert.`,
    ],
    whatToDo: 'Was damit geschehen soll',
    merge: 'Zu dem hinzufügen, was hier ist',
    replace: 'Ersetzen, was hier ist',
    mergeNow: 'Hinzufügen',
    replaceNow: 'Hier alles ersetzen',
    added: (what) => `Neu hier oder wieder da: ${what}`,
    joined: (what) => `Auf beiden Seiten, und so zusammengeführt, dass jede Nachricht beider bleibt: ${what}`,
    same: (what) => `Unverändert: ${what}`,
    onlyHere: (what) => `Nur auf diesem Gerät, und es bleibt: ${what}`,
    asInBackup: (what) => `Danach hier, wie in der Sicherung: ${what}`,
    gone: (what) => `Nur auf diesem Gerät, und danach fort: ${what}`,
    setBack: (what) => `Seither auf diesem Gerät weitergeführt, und zurückgesetzt: ${what}`,
    kitMerged: (added, all) =>
      `Assistenten und Vorlagen: ${added} von ${all} hinzugefügt oder auf den neuesten Stand gebracht`,
    kitReplaced: (count, onlyHere) =>
      `Assistenten und Vorlagen: danach ${count}; ${onlyHere}, die nur hier sind, und dann fort`,
    draftsMerged: (added, all) => `Getippt und nicht gesendet: ${added} von ${all} hinzugefügt`,
    draftsReplaced: (count, lost) => `Getippt und nicht gesendet: danach ${count}; fort oder zurückgesetzt: ${lost}`,
    settings: (names) => `Einstellungen, wie in der Sicherung: ${names}`,
    settingNames: {
      language: 'Sprache',
      looks: 'Aussehen und Schriftgröße',
      lock: 'Sperre',
      titles: 'Titel',
      voice: 'Stimme',
      model: 'Modell',
    },
    quoted: (title) => `„${title}“`,
    untitled: 'Ohne Titel',
    others: (count) => plural(count, { one: 'und # weiteres', other: 'und # weitere' }),
  },
};
