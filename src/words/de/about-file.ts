import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `Von:         ${maker}`,
  licence: (licence) => `Lizenz:      ${licence}`,
  packed: (packed) => `Gepackt als: ${packed}`,
  unknown: 'nicht bekannt',
  how: `Ein Modell für die Grafikkarte, gespeichert aus Airlock. Um es auf einem anderen Gerät zu
benutzen, öffnen Sie dort Airlock, gehen Sie zu „Modell und Updates“ und ziehen Sie diesen
Ordner auf die Seite. Ein Netz ist nicht nötig.`,
  check: (sums) => `Jede Datei wird dann gegen ${sums} geprüft. Ohne Airlock tut dies dasselbe:`,
};
