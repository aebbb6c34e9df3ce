import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  lockScreen: {
    title: 'Gesperrt',
    about:
      'Ihre Gespräche sind auf diesem Gerät verschlüsselt. Ihre Passphrase öffnet sie hier und wird nirgendwohin gesendet.',
    unlock: 'Entsperren',
    opening: 'Wird geöffnet',
    storing: 'Begonnenes wird gespeichert',
    lost: {
      title: 'Der Eintrag zu Ihrer Passphrase fehlt',
      about:
        'Ihre Gespräche wurden hier verschlüsselt, und der Eintrag, mit dem Ihre Passphrase sie öffnet, wurde entfernt oder beschädigt. Airlock hat das nicht getan. Ohne diesen Eintrag kann niemand sie öffnen; deshalb wird nichts gezeigt und nichts geschrieben.',
      next: 'Stellen Sie eine Sicherung wieder her: Sie ersetzt, was hier ist, und liegt ohne Passphrase hier, bis Sie eine festlegen. Oder löschen Sie alles. Wenn Sie eine Kopie dieses Browserprofils haben, spielen Sie zuerst diese zurück.',
    },
    replaced:
      'Der Eintrag zu Ihrer Passphrase ist nicht der, den dieser Browser zuletzt geschrieben hat. Vielleicht öffnet ihn eine ältere Passphrase, vielleicht keine. Wenn Ihre nicht passt, stellen Sie eine Sicherung wieder her oder löschen Sie alles.',
    forgotten:
      'Vergessen? Ohne sie kann sie niemand öffnen, auch wir nicht: Es gibt keine Kopie der Passphrase. Dann bleibt nur, alles zu löschen und neu zu beginnen.',
  },
  title: 'Passphrase und Sperre',
  keys: (curtain, lock) => [curtain, ' verhüllt die Seite sofort, mit oder ohne Passphrase. ', lock, ' sperrt sie.'],
  inTheOpen:
    'Gespräche liegen auf diesem Gerät offen lesbar. Mit einer Passphrase werden sie verschlüsselt, auch ihre Titel, und die Seite lässt sich sperren.',
  set: 'Passphrase setzen',
  goOn: 'Weitermachen',
  turningOn: {
    label: 'Wird verschlüsselt',
    progress: (done, total) => `Wird verschlüsselt, ${done} von ${total} Gesprächen`,
  },
  turningOff: {
    label: 'Die Verschlüsselung wird entfernt',
    progress: (done, total) => `Die Verschlüsselung wird entfernt, ${done} von ${total} Gesprächen`,
  },
  goesOn: 'Sie können diese Seite jederzeit schließen: Es geht dort weiter, wo es war.',
  encrypted: 'Ihre Gespräche sind auf diesem Gerät verschlüsselt.',
  lockNow: 'Jetzt sperren',
  idle: 'Sperren, wenn so lange niemand etwas getan hat:',
  never: 'nie',
  minutes: (count) => plural(count, { one: '# Minute', other: '# Minuten' }),
  hidden: 'Wenn diese Seite nicht zu sehen ist',
  stay: 'offen bleiben',
  lock: 'sperren',
  change: 'Passphrase ändern',
  changeIt: 'Ändern',
  changed: 'Geändert. Von jetzt an öffnet die neue diesen Tresor.',
  turnOff: 'Verschlüsselung ausschalten',
  turnOffMeaning: 'Wer dieses Gerät benutzt, kann Ihre Gespräche dann lesen.',
  passphrase: 'Passphrase',
  passphraseNow: 'Jetzige Passphrase',
  newPassphrase: 'Neue Passphrase',
  newPassphraseAgain: 'Neue Passphrase noch einmal',
  notTheSame: 'Die beiden sind noch nicht gleich.',
  forgetting: (never) => [never, ' Ohne sie öffnet niemand Ihre Gespräche je wieder.'],
  noRecovery: 'Eine vergessene Passphrase lässt sich nicht wiederherstellen.',
  oneMoment: 'Einen Moment',
  show: 'Zeigen',
  hide: 'Verbergen',
  showField: (field) => `Zeigen: ${field}`,
  strength: {
    tooShort: (least) => `Mindestens ${least} Zeichen.`,
    weak: 'Schwach: hält einen Blick ab, nicht jemanden, der das Gerät und ein paar Tage hat.',
    fair: 'Ordentlich, wenn es kein Name, Datum, Lied oder Sprichwort ist.',
    long: 'Lang genug, wenn es kein Sprichwort ist. Vier oder fünf zufällige Wörter sind eine gute.',
  },
  about: {
    title: 'Über Airlock',
    motto: 'Ein Modell kam durch die äußere Tür herein. Die äußere Tür schloss sich. Sie sprechen drinnen.',
    version: (version, build) => `Version ${version}, Build ${build}. Apache-Lizenz 2.0.`,
    madeOf: 'Woraus es gemacht ist',
    ingredient: (name, version, licence, what) => [name, ` ${version}, ${licence}: ${what}`],
  },
};
