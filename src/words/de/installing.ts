import type { Catalogue } from '../catalogue.ts';

export const installing: Catalogue['installing'] = {
  title: 'Airlock als App installieren',
  why: 'Eine App hat ein eigenes Fenster, und Browser gehen mit dem, was sie aufbewahrt, vorsichtiger um als mit dem, was eine Seite aufbewahrt. Sie läuft ohne Netz, wie diese Seite auch.',
  learns: 'Zum Installieren fragt der Browser diese Website nach dem Namen und den Symbolen der App.',
  install: 'Installieren',
  installed: 'Installiert. Sie finden es jetzt bei Ihren Apps.',
  isAnApp: 'Sie haben es als App: Dies ist ihr eigenes Fenster.',
  ways: {
    android: 'Öffnen Sie das Menü des Browsers, wählen Sie „Zum Startbildschirm hinzufügen“ und dann „Installieren“.',
    chromium: 'Suchen Sie im Menü des Browsers nach „Airlock installieren“ oder „Seite als App installieren“.',
    'firefox-android': 'Öffnen Sie das Menü des Browsers und wählen Sie „App zum Startbildschirm hinzufügen“.',
    ios: 'Öffnen Sie das Teilen-Menü und wählen Sie „Zum Home-Bildschirm“.',
    mac: 'Wählen Sie in der Menüleiste von Safari „Ablage“ und dann „Zum Dock hinzufügen“.',
    none: 'Firefox auf einem Computer kann es nicht installieren. Ein Lesezeichen führt ebenso hierher, und eine Sicherung bewahrt, was Sie haben.',
    unknown:
      'Suchen Sie im Menü des Browsers nach „Installieren“ oder „Zum Startbildschirm hinzufügen“. Nicht jeder Browser hat das; ein Lesezeichen führt ebenso hierher.',
  },
  notes: {
    android:
      'Chrome lässt das Paket der App von Google bauen; Google erfährt also, dass diese Website installiert ist.',
    ios: 'Dort hat die App einen eigenen Speicher. Machen Sie zuerst hier eine Sicherung, und stellen Sie sie in der App wieder her.',
    mac: 'Dort hat die App einen eigenen Speicher. Machen Sie zuerst hier eine Sicherung, und stellen Sie sie in der App wieder her.',
  },
};
