import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'Airlock kann hier nicht starten',
  secure: {
    sentence: 'Diese Adresse ist nicht sicher, und Browser geben das, was Airlock braucht, nur sicheren Adressen.',
    nextStep: 'Öffnen Sie sie über https oder auf dem Gerät, das sie bereitstellt.',
  },
  storage: {
    sentence: 'Dieser Browser lässt diese Website nichts auf diesem Gerät speichern.',
    nextStep:
      'Erlauben Sie dieser Website, Daten zu speichern (Cookies und Websitedaten), oder öffnen Sie sie in einem Fenster, das nicht privat ist.',
  },
  guard: {
    sentence: 'Dieser Browser bietet hier keinen Service Worker. Ohne ihn lässt sich nichts vom Netz fernhalten.',
    nextStep:
      'Öffnen Sie Airlock in einem Fenster, das nicht privat ist, oder in einem aktuellen Chrome, Edge, Firefox oder Safari.',
  },
  feature: (feature) => ({
    sentence: `Dieser Browser ist zu alt für Airlock: Ihm fehlt ${feature}.`,
    nextStep: 'Aktualisieren Sie ihn, oder nehmen Sie einen aktuellen Chrome, Edge, Firefox oder Safari.',
  }),
  failed: (name) => ({
    sentence: `Beim Start dieser Seite ist etwas fehlgeschlagen: ${name}.`,
    nextStep:
      'Laden Sie die Seite neu. Schlägt es wieder fehl, melden Sie diesen Namen. Was gespeichert war, ist noch auf diesem Gerät.',
  }),
};
