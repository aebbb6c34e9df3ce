import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const voice: Catalogue['voice'] = {
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen beenden',
  title: 'Stimme',
  aloudTitle: 'Vorlesen',
  which: 'Stimmen, die laut Browser auf diesem Gerät arbeiten',
  trust:
    'Welche Stimmen auf diesem Gerät arbeiten, sagt der Browser. Eine Seite kann es weder prüfen noch erzwingen. Von denen, die über das Netz arbeiten, wird keine benutzt.',
  unsupported: 'Dieser Browser hat keine Stimmen zum Vorlesen.',
  unknown:
    'Auf Android nennt der Browser jede Stimme eine des Geräts, ohne es zu wissen. Darum wird hier keine benutzt.',
  missing:
    'Dieser Browser hat keine Stimme auf diesem Gerät. In den Einstellungen des Systems, unter Sprachausgabe oder Bedienungshilfen, lässt sich eine hinzufügen; öffnen Sie diese Seite danach neu.',
  overNetwork: (count) =>
    plural(count, {
      one: '# Stimme arbeitet über das Netz und wird nicht benutzt.',
      other: '# Stimmen arbeiten über das Netz und werden nicht benutzt.',
    }),
  dictationTitle: 'Diktieren',
  whyNoMicrophone: 'Warum es kein Mikrofon gibt',
  noMicrophone:
    'Was Sie einem Browser diktieren, schickt er seinem Hersteller, außer er kann es auf diesem Gerät aufschreiben. Dass dann nichts hinausgeht, konnten wir noch nicht selbst nachprüfen. Darum darf diese Seite gar nicht zuhören, und der Browser setzt das durch.',
  instead:
    'Vielleicht kann Ihre Tastatur oder Ihr System selbst diktieren; das geht auch im Nachrichtenfeld. Ob es auf dem Gerät bleibt, steht in den Einstellungen des Systems; eine Seite kann es nicht sehen.',
};
