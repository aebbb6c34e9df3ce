import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meterPanel: Catalogue['meterPanel'] = {
  wayBack: {
    unguarded: 'Rechargez la page de la manière ordinaire pour remettre le gardien en place.',
    unverified:
      'Rechargez la page pour recommencer. Si cela revient, prenez-le au sérieux et regardez les tentatives ci-dessous.',
    breached:
      'Fermez cette page. Ce qui est sorti figure dans la liste des tentatives ci-dessous, autant qu’on le sait.',
  },
  titles: {
    rules: 'Ce qui vaut ici, et grâce à qui',
    contacts: 'Qui a été contacté, toutes visites confondues',
    tries: 'Tentatives sur cette page, les plus récentes d’abord',
    record: 'Au registre, toutes visites confondues',
    files: 'Est-ce l’application qui a été publiée ?',
    limits: 'Ce que cette page ne peut ni voir ni arrêter',
    how: 'Comment cela marche, en cinq phrases',
  },
  rules: {
    policy:
      'La politique de la page refuse toute requête, image, script, cadre, formulaire et fenêtre qui ne fait pas partie des fichiers de l’application.',
    allowlist:
      'Une liste de connexions refuse tout ce qui n’y figure pas, de toute sorte : WebRTC, recherches anticipées, liens.',
    guard: 'Pour cette page, le gardien répond depuis cet appareil seul, et ne transmet rien.',
    links: 'Les liens et les manières de partir sont arrêtés avant de commencer.',
  },
  by: { browser: 'Par le navigateur.', guard: 'Par le gardien.', page: 'Par le propre code de cette page.' },
  holds: { yes: 'C’est en place.', no: 'Pas ici.', unproven: 'Pas démontré.' },
  noTest: 'Notre propre test n’est pas encore revenu.',
  test: (at, request, connection, link) =>
    `Notre propre test, effectué en dernier : ${at} : ${request} ; ${connection} ; ${link}. Il a lieu toutes les cinq minutes, et chaque fois que vous revenez à cette page.`,
  request: {
    heard: 'une requête a été refusée, et le refus a été signalé',
    unheard: 'd’une requête, rien n’a été signalé',
  },
  connection: {
    heard: 'une connexion directe a été refusée, et le refus a été signalé',
    unheard: 'd’une connexion directe, rien n’a été signalé',
  },
  link: { stopped: 'un lien a été arrêté', notStopped: 'un lien n’a pas été arrêté' },
  traffic: (size, from, to) => `${size} échangés, de ${from} à ${to}.`,
  trafficSealed: (size, from, to) =>
    `${size} échangés, de ${from} à ${to} ; rien par cette page depuis qu’elle est scellée.`,
  sealedFromHere: 'scellée à partir du bord',
  now: 'maintenant',
  nobody: 'Personne, d’après le registre.',
  byTheOtherPage: 'Tout par la page qui va chercher les fichiers, ou avant qu’une page soit scellée.',
  whoAndWhy: 'Qui, et pour quoi',
  requests: 'Requêtes',
  up: 'Envoyé',
  down: 'Reçu',
  thisSite: 'Ce site',
  contact: (purpose, day) => `${purpose}, la dernière fois le ${day}`,
  estimated: 'estimé : les navigateurs comptent ce qui arrive, non ce qui part',
  purposes: {
    app: 'les fichiers de l’application',
    'app-list': 'quelle version est la plus récente',
    model: 'les fichiers du modèle',
    unknown: 'pour quelque chose qui n’est pas de nous',
  },
  noTries: 'Encore aucune.',
  numbered: (number, attempt) => `${number}. ${attempt}`,
  recordUnreadable: 'Le registre des visites précédentes n’a pas pu être lu.',
  recordEmpty: 'Rien n’est encore au registre.',
  entries: (count) => plural(count, { one: '# entrée', other: '# entrées' }),
  entriesSince: (count, day) =>
    plural(count, { one: `# entrée depuis le ${day}`, other: `# entrées depuis le ${day}` }),
  totals: (entries, refused, sent) =>
    `${entries} : ${refused} refusées, nos propres tests compris ; ${sent} laissées sortir, par la page qui va chercher les fichiers ou par une page qui n’était pas scellée.`,
  totalsWithUnexplained: (entries, refused, sent, unexplained) =>
    `${entries} : ${refused} refusées, nos propres tests compris ; ${sent} laissées sortir, par la page qui va chercher les fichiers ou par une page qui n’était pas scellée ; ${unexplained} dont aucun mur n’a parlé.`,
  chainHolds:
    'Chaque entrée est scellée avec celle qui la précède. Vérifié à l’instant : aucune n’a été modifiée ni retirée.',
  chainBroken: (entry) => `Ce registre a été modifié à l’entrée ${entry}. Ce qui vient ensuite ne prouve rien.`,
  restart: 'Le jeter et en commencer un nouveau',
  hashing: 'Calcul de l’empreinte des fichiers de l’application…',
  filesUnreadable: 'Les fichiers de l’application sur cet appareil n’ont pas pu être lus.',
  notKept: 'Cet appareil ne garde aucune copie de ce build : il n’y a donc rien à comparer.',
  notFromHere: 'Cette page ne vient pas de la copie de cet appareil : elle est venue par le réseau.',
  filesWhole: (whole, all, build) => [
    `${whole} fichiers sur ${all} du build `,
    build,
    ' sont tels que ce site les a publiés. Empreintes calculées à l’instant.',
  ],
  theseAreNot: 'Ceux-ci ne le sont pas :',
  missingFile: (path) => `${path}, manquant`,
  changedFile: (path) => `${path}, modifié`,
  fetchAgain: '« Modèle et mises à jour » va les rechercher, quand vous le dites.',
  everyFile: 'Chaque fichier avec son empreinte',
  listHash: (hash, command) => [
    'SHA-256 de toute la liste : ',
    hash,
    '. Quiconque construit les mêmes sources obtient la même par ',
    command,
    '. Le gardien lui-même, sw.js, n’est pas dans la liste : il la porte, et aucune page ne peut le relire.',
  ],
  missing: 'manquant',
  published: (sha256) => `publié : ${sha256}`,
  how: {
    pages:
      'Une page va chercher le modèle et les fichiers de l’application, et n’a jamais vu une conversation ; la page à qui vous parlez en est une autre, et n’a pas le droit d’aller sur le réseau.',
    rule: 'Cette règle vient avec la page, et c’est le navigateur qui l’applique : quoi qu’il tourne dans la page, les réponses du modèle comprises, rien ne peut la lever.',
    guard:
      'Un gardien placé sur cet appareil répond pour le site : la page s’ouvre donc sans réseau, à partir de fichiers dont les empreintes ont été vérifiées.',
    record:
      'Chaque refus que le navigateur signale est inscrit dans un registre où l’on voit si quelqu’un l’a modifié.',
    test: 'Comme le silence n’est pas une preuve, la page essaie elle-même de sortir, encore et encore, et ne devient verte que tant qu’elle entend qu’elle a été refusée.',
  },
};
