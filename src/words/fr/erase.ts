import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: 'Effacer',
  whatGoes: 'Ce qui doit partir',
  parts: { everything: 'Tout', span: 'Une période', models: 'Tous les modèles', aside: 'Ce qui n’a pas pu être lu' },
  everything: {
    intro: 'De ce navigateur partent, pour de bon :',
    allConversations: 'toutes les conversations',
    conversations: (count) => plural(count, { one: '# conversation', other: '# conversations' }),
    allModels: 'tous les modèles',
    models: (count) => plural(count, { one: '# modèle', other: '# modèles' }),
    settings: 'tous les réglages, les clés, et le registre de l’indicateur de confidentialité',
    app: 'l’application elle-même',
    appAndSize: (size) => `l’application elle-même, en tout ${size}`,
    noCopy: 'Personne ne peut les ramener, et il n’y a de copie nulle part, sauf si vous en avez enregistré une.',
    erase: 'Tout effacer',
    keep: 'Garder',
  },
  span: {
    time: 'Période',
    kinds: {
      hour: 'La dernière heure',
      today: 'Aujourd’hui',
      week: 'Les 7 derniers jours',
      month: 'Les 30 derniers jours',
      days: 'D’un jour à un autre',
    },
    from: 'Du',
    to: 'au',
    erased: (count) => plural(count, { one: 'Effacé : # conversation.', other: 'Effacé : # conversations.' }),
    found: (count) =>
      plural(count, {
        one: '# conversation commencée ou poursuivie en dernier dans cette période. Chacune part entière, avec ses brouillons. C’est irréversible.',
        other:
          '# conversations commencées ou poursuivies en dernier dans cette période. Chacune part entière, avec ses brouillons. C’est irréversible.',
      }),
    erase: (count) => plural(count, { one: 'Effacer # conversation', other: 'Effacer # conversations' }),
  },
  models: {
    none: 'Il n’y a pas de modèle sur cet appareil. Vos conversations sont toujours là, et rien n’aura de réponse tant qu’il n’y en a pas : « Modèle et mises à jour » en apporte un.',
    noneAnyMore:
      'Il n’y a plus de modèle sur cet appareil. Vos conversations sont toujours là, et rien n’aura de réponse tant qu’il n’y en a pas : « Modèle et mises à jour » en apporte un.',
    go: (count, size) =>
      plural(count, {
        one: `# modèle part, d’où qu’il vienne. Cela libère ${size}. Vos conversations restent.`,
        other: `# modèles partent, d’où qu’ils viennent. Cela libère ${size}. Vos conversations restent.`,
      }),
    noUndo:
      'C’est irréversible : ce qu’un site possède peut être téléchargé de nouveau, et pour un fichier à vous, il vous faut le fichier.',
    erase: 'Effacer tous les modèles',
    keep: 'Les garder',
  },
  aside: {
    go: (count) =>
      plural(count, {
        one: '# partie n’a pas pu être lue quand vous avez accepté le reste, et a été mise de côté. L’application ne peut pas l’ouvrir et ne s’en sert pas.',
        other:
          '# parties n’ont pas pu être lues quand vous avez accepté le reste, et ont été mises de côté. L’application ne peut pas les ouvrir et ne s’en sert pas.',
      }),
    noUndo: 'C’est irréversible. Ce qui se lit reste tel quel.',
    erase: 'Supprimer pour de bon',
    keep: 'Garder',
    gone: 'Plus rien n’est mis de côté.',
  },
};
