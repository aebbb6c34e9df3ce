import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const voice: Catalogue['voice'] = {
  readAloud: 'Lire à voix haute',
  stopReading: 'Arrêter la lecture',
  title: 'Voix',
  aloudTitle: 'Lecture à voix haute',
  which: 'Voix qui, selon le navigateur, fonctionnent sur cet appareil',
  trust:
    'C’est le navigateur qui dit quelles voix fonctionnent sur cet appareil. Une page ne peut ni le vérifier ni l’imposer. De celles qui passent par le réseau, aucune n’est utilisée.',
  unsupported: 'Ce navigateur n’a pas de voix pour lire.',
  unknown:
    'Sur Android, le navigateur dit de chaque voix qu’elle est sur l’appareil, sans le savoir. Aucune n’est donc utilisée ici.',
  missing:
    'Ce navigateur n’a pas de voix sur cet appareil. Vous pouvez en ajouter une dans les réglages du système, sous synthèse vocale ou accessibilité ; rouvrez ensuite cette page.',
  overNetwork: (count) =>
    plural(count, {
      one: '# voix passe par le réseau et n’est pas utilisée.',
      other: '# voix passent par le réseau et ne sont pas utilisées.',
    }),
  dictationTitle: 'Dictée',
  whyNoMicrophone: 'Pourquoi il n’y a pas de micro',
  noMicrophone:
    'La dictée d’un navigateur envoie ce que vous dites à son éditeur, sauf s’il sait l’écrire sur cet appareil. Nous n’avons pas encore pu constater nous-mêmes que rien ne sort alors. Cette page n’a donc pas du tout le droit d’écouter, et le navigateur y veille.',
  instead:
    'Le clavier ou le système ont peut-être leur propre dictée, qui fonctionne dans le champ du message. Les réglages du système disent si elle reste sur l’appareil ; aucune page ne peut le voir.',
};
