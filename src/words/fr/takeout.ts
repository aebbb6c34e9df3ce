import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const takeout: Catalogue['takeout'] = {
  title: 'L’emporter avec vous',
  conversations: (count) => plural(count, { one: '# conversation', other: '# conversations' }),
  stop: 'Arrêter',
  save: {
    one: 'Enregistrer cette conversation',
    all: 'Enregistrer toutes les conversations',
    as: 'En',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'Page web', text: 'Texte brut' },
    meanings: {
      json: 'Tout, avec toutes les branches. Airlock le relit sans rien perdre, et des programmes le peuvent aussi.',
      markdown: 'À lire et à modifier, dans n’importe quel éditeur. Les branches affichées.',
      page: 'À lire et à imprimer, dans n’importe quel navigateur. Elle ne charge rien. Les branches affichées.',
      text: 'À lire n’importe où. Les branches affichées.',
    },
    archive: 'Un fichier par conversation, dans une archive.',
    save: 'Enregistrer',
    writing: 'Écriture',
    writingSome: (done, total) =>
      plural(total, { one: `Écriture, ${done} sur # conversation`, other: `Écriture, ${done} sur # conversations` }),
    written: 'Écrit',
    saved: (name, size) => [
      'Enregistré sous ',
      name,
      `, ${size}. Ce que vous enregistrez est hors du scellé, et n’est pas chiffré.`,
    ],
  },
  bring: {
    title: 'Apporter des conversations',
    intro:
      'D’un autre appareil avec Airlock, ou de l’export de ChatGPT, Claude, Open WebUI, llama.cpp ou WebLLM Chat : le fichier .zip ou .json tel que vous l’avez reçu. Il est lu ici, et rien n’est gardé avant que vous ayez vu ce qu’il contient.',
    take: (count) => plural(count, { one: 'Prendre # conversation', other: 'Prendre # conversations' }),
    choose: 'Choisir un fichier',
    chooseAnother: 'Choisir un autre fichier',
    leave: 'Laisser',
    file: 'Fichier de conversations',
    reading: 'Lecture',
    readingBytes: (done, total) => `Lecture, ${done} sur ${total}`,
    readingFound: (reading, found) => `${reading} : ${found} jusqu’ici`,
    read: 'Lu',
    keeping: (done, total) =>
      plural(total, {
        one: `Mise en place, ${done} sur # conversation`,
        other: `Mise en place, ${done} sur # conversations`,
      }),
    kept: 'Gardé',
    done: (added, count) => [
      'Terminé : ',
      added,
      plural(count, { one: ' est maintenant dans votre liste.', other: ' sont maintenant dans votre liste.' }),
    ],
    stopped: (added, count) => [
      'Arrêté : ',
      added,
      plural(count, {
        one: ' est maintenant dans votre liste, entière.',
        other: ' sont maintenant dans votre liste, chacune entière.',
      }),
    ],
    added: (count) => plural(count, { one: '# conversation de plus', other: '# conversations de plus' }),
    cameBefore: (count) =>
      plural(count, {
        one: '# conversation est entrée avant, entière. Apporter le fichier de nouveau n’ajoute que ce qui manque.',
        other:
          '# conversations sont entrées avant, chacune entière. Apporter le fichier de nouveau n’ajoute que ce qui manque.',
      }),
  },
  report: {
    untitled: 'Sans titre',
    from: (sources) => `De ${sources}.`,
    messages: (count) => plural(count, { one: '# message', other: '# messages' }),
    total: (conversations, messages) => `${conversations}, ${messages}`,
    canBeTaken: (total) => ['À prendre : ', total, '.'],
    allHere: 'Elles sont toutes déjà ici et restent telles quelles.',
    someHere: (count) =>
      plural(count, {
        one: '# d’entre elles est déjà ici et reste telle quelle.',
        other: '# d’entre elles sont déjà ici et restent telles quelles.',
      }),
    leftOut: (what) => `Laissé de côté : ${what}.`,
    refusedCount: (count) =>
      plural(count, {
        one: '# conversation ne peut pas être prise.',
        other: '# conversations ne peuvent pas être prises.',
      }),
    others: (count) =>
      plural(count, { one: '# entrée n’est pas une conversation.', other: '# entrées ne sont pas des conversations.' }),
    otherFiles: (count) =>
      plural(count, {
        one: '# autre fichier dans l’archive : pas regardé. Surtout des images et des réglages.',
        other: '# autres fichiers dans l’archive : pas regardés. Surtout des images et des réglages.',
      }),
    isCutOff: 'Le fichier finit trop tôt. Ce qu’il y avait avant sa fin est listé ici.',
    details: 'Ce qui reste derrière, conversation par conversation',
    detail: (title, what) => [title, ` : ${what}`],
    more: (count) => `… et ${count} de plus`,
    notTaken: (why) => `non prise : ${why}`,
    without: (what) => `sans ${what}`,
    kinds: {
      picture: (count) => plural(count, { one: '# image', other: '# images' }),
      sound: (count) => plural(count, { one: '# enregistrement sonore', other: '# enregistrements sonores' }),
      file: (count) => plural(count, { one: '# fichier', other: '# fichiers' }),
      instructions: (count) => plural(count, { one: '# consigne à l’assistant', other: '# consignes à l’assistant' }),
      tool: (count) => plural(count, { one: '# message d’un outil', other: '# messages d’outils' }),
      hidden: (count) =>
        plural(count, { one: '# message qui y était caché aussi', other: '# messages qui y étaient cachés aussi' }),
      unreadable: (count) =>
        plural(count, {
          one: '# message, ou partie de message, illisible',
          other: '# messages, ou parties de message, illisibles',
        }),
    },
    ofKinds: (unreadable, kinds) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'trop grande : plus de 64 Mo',
      'too-deep': 'imbriquée plus profondément que ne l’est aucune conversation',
      damaged: 'endommagée, ou pas ce qu’elle devrait être',
      unreadable: 'rien de ce qu’elle contient n’est d’un type lisible',
      empty: 'rien n’y a été dit',
      twice: 'elle figure deux fois dans ce fichier',
      'too-many': 'il y en a plus de 100 000 dans ce fichier',
    },
  },
};
