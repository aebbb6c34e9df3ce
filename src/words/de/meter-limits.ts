import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser:
    'Dieser Browser kann WebRTC, vorausgreifende Adressabfragen und Links nicht aufhalten. Chrome und Edge können es ab Version 152.',
  thisSite:
    'Es war nicht zu sehen, dass diese Website die Header sendet, die ihre Seiten versiegeln. Hier fügt der Wächter auf diesem Gerät sie hinzu. Wo er fehlt, nach einem erzwungenen Neuladen oder weil feindlicher Code ihn entfernt hat, bleibt nur die Richtlinie in der Seite selbst: Die Liste der Verbindungen und die Sandbox fehlen, und Threads haben keine eigenen Regeln.',
  always: {
    device:
      'Browser-Erweiterungen, das Betriebssystem, die Tastatur und die Browser-Synchronisierung können lesen, was Sie tippen. Keine Seite kann das sehen oder verhindern.',
    taken:
      'Was Sie kopieren, speichern oder drucken, ist außerhalb des Siegels, ebenso jede Adresse, die Sie selbst eingeben.',
    update:
      'Der Browser selbst fragt diese Website etwa einmal am Tag nach einer neuen Version. Die Frage enthält nichts von Ihnen.',
    maker:
      'Der Browser spricht außerdem mit seinem Hersteller, für eigene Updates und für Dienste, die diese App nicht nutzt. Keine Seite kann das verhindern.',
  },
};
