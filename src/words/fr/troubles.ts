import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? 'L’autre site' : `Le site ${host}`);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Le fichier ${file} de l’application n’est pas arrivé tel qu’il a été publié.`
      : 'Un fichier de l’application n’est pas arrivé tel qu’il a été publié.',
    nextStep: 'Réessayez. Si cela se reproduit, quelque chose modifie les fichiers entre vous et ce site.',
  }),
  BackupCutOff: () => ({
    sentence: 'Cette sauvegarde s’arrête trop tôt : il en manque une partie.',
    nextStep: 'Copiez-la de nouveau depuis son origine, ou choisissez une autre sauvegarde. Rien n’a été modifié ici.',
  }),
  BackupDamaged: () => ({
    sentence: 'Cette sauvegarde n’est plus telle qu’elle a été écrite : quelque chose y a été modifié ou abîmé.',
    nextStep: 'Choisissez-en une autre copie, ou une autre sauvegarde. Rien n’a été modifié ici.',
  }),
  BackupForeign: () => ({
    sentence: 'Ce fichier n’est pas une sauvegarde d’Airlock.',
    nextStep: 'Choisissez un fichier dont le nom se termine par .airlock. Rien n’a été modifié ici.',
  }),
  BackupNotOpened: () => ({
    sentence: 'Cette phrase secrète n’ouvre pas cette sauvegarde.',
    nextStep:
      'C’est celle qui a été choisie à l’enregistrement de la sauvegarde. Vérifiez les majuscules et la langue du clavier.',
  }),
  BackupNotSaved: () => ({
    sentence: 'La sauvegarde a été écrite, mais ce qui en a été relu n’est pas correct.',
    nextStep: 'Ne comptez pas sur ce fichier : enregistrez-en un autre, si possible sur un autre disque.',
  }),
  BackupTooNew: () => ({
    sentence: 'Une version plus récente d’Airlock a fait cette sauvegarde, et celle-ci ne sait pas la lire.',
    nextStep:
      'Cherchez une nouvelle version sous « Modèle et mises à jour », puis choisissez de nouveau le fichier. Rien n’a été modifié ici.',
  }),
  BackupUnreadable: () => ({
    sentence: 'Le fichier n’a pas pu être lu jusqu’au bout, ou a changé pendant la lecture.',
    nextStep: 'Vérifiez qu’il est toujours à sa place, et choisissez-le de nouveau. Rien n’a été modifié ici.',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `La connexion s’est coupée pendant l’arrivée de ${file}.` : 'Ce site n’a pas pu être joint.',
    nextStep: 'Réessayez : ce qui est arrivé est conservé.',
  }),
  EngineFailed: () => ({
    sentence: 'Le modèle n’a pas pu démarrer.',
    nextStep: 'Rechargez-le. Si cela échoue aussi, choisissez un autre modèle.',
  }),
  EngineLost: () => ({
    sentence: 'Le modèle ne répondait plus et a dû être arrêté. Ce qu’il a écrit est conservé.',
    nextStep: 'Rechargez-le et continuez.',
  }),
  EngineUnsupported: ({ missing = 'quelque chose' }) => ({
    sentence: `Il manque à ce navigateur ${missing}, dont le modèle a besoin.`,
    nextStep: 'Un Chrome, Edge, Firefox ou Safari à jour l’offre.',
  }),
  FormatRefused: () => ({
    sentence: 'Le modèle ne peut pas suivre la forme demandée : ses règles n’ont pas pu être lues.',
    nextStep: 'Posez la question sans cette forme, ou corrigez ses règles.',
  }),
  GpuLacksFeature: ({ feature = 'une fonction' }) => ({
    sentence: `Il manque à la carte graphique ${feature}, dont ce modèle a besoin.`,
    nextStep:
      feature === 'shader-f16'
        ? 'Choisissez la variante dont le nom contient q4f32, ou un modèle pour le processeur.'
        : 'Choisissez un autre modèle, ou un modèle pour le processeur.',
  }),
  GpuLost: () => ({
    sentence: 'Le pilote graphique a redémarré et le modèle a été perdu avec lui. Ce qu’il a écrit est conservé.',
    nextStep: 'Rechargez-le. Si cela se reproduit, choisissez un modèle plus petit ou un modèle pour le processeur.',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `La carte graphique n’avait pas les ${neededBytes} de mémoire dont ce modèle a besoin.`
      : 'La carte graphique n’avait pas assez de mémoire pour ce modèle.',
    nextStep:
      'Fermez d’autres onglets et rechargez-le, ou choisissez un modèle plus petit ou un modèle pour le processeur.',
  }),
  GpuSwitchedOff: ({ model = 'Ce modèle' }) => ({
    sentence: `${model} fonctionne sur la carte graphique, que vous avez réglée pour ne jamais servir.`,
    nextStep:
      'Choisissez un modèle pour le processeur, ou autorisez la carte graphique là où l’on choisit les modèles.',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `La carte graphique est trop petite pour les modèles d’ici : ${limit} vaut ${has ?? 'moins'}, et il faut ${needed ?? 'plus'}.`
      : 'La carte graphique, telle que ce navigateur la propose, est trop petite pour les modèles.',
    nextStep: 'Choisissez un modèle pour le processeur : cela marche ici.',
  }),
  GpuUnavailable: () => ({
    sentence: 'Ce navigateur ne propose aucune carte graphique sur laquelle des modèles pourraient fonctionner.',
    nextStep: 'Choisissez un modèle pour le processeur : cela marche ici.',
  }),
  GuardFailed: () => ({
    sentence: 'Le gardien qui tient la page de discussion à l’écart du réseau n’a pas pu être mis en place.',
    nextStep: 'Réessayez. Une fenêtre privée l’interdit peut-être.',
  }),
  HostAnsweredOddly: ({ host, file = 'ce qui lui était demandé' }) => ({
    sentence: `${site(host)} a envoyé autre chose que ${file}.`,
    nextStep:
      'Une page de connexion du réseau s’interpose peut-être : ouvrez n’importe quelle autre page, puis réessayez. Ce qui est entier reste.',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)} est trop occupé pour envoyer des fichiers en ce moment.`,
    nextStep: 'Attendez quelques minutes, puis réessayez : ce qui est arrivé est conservé.',
  }),
  HostLacksFile: ({ host, file = 'ce modèle', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)} ne donne pas ${file} à tout le monde.`
        : `${site(host)} n’a plus ${file}, ou ne l’a jamais eu.`,
    nextStep: 'Choisissez un autre modèle, ou apportez son fichier depuis le disque.',
  }),
  HostRefused: ({ host = 'un autre site', how }) => ({
    sentence:
      how === 'redirect'
        ? `${host} a renvoyé le téléchargement vers un site que cette page n’a pas le droit de joindre, et le navigateur a refusé.`
        : how === 'followed'
          ? `Le téléchargement a été renvoyé vers ${host}, que cette page n’a pas le droit de joindre. Rien de ce qui en vient n’est utilisé.`
          : `Cette page n’a pas le droit de joindre ${host}. Rien n’y a été envoyé.`,
    nextStep:
      'Une version plus récente d’Airlock connaît peut-être ce site. Sinon, obtenez le fichier ailleurs et apportez-le depuis le disque.',
  }),
  ImportRefused: () => ({
    sentence: 'Rien ne peut être repris de ce fichier.',
    nextStep: 'Vérifiez qu’il est entier et que c’est le bon, et apportez-le de nouveau.',
  }),
  KeyNotMade: () => ({
    sentence: 'Ce navigateur n’a pas donné la mémoire que demande la vérification d’une phrase secrète (64 Mo).',
    nextStep: 'Fermez d’autres onglets ou programmes et réessayez. Rien n’a été modifié.',
  }),
  LoadCrashed: ({ model = 'ce modèle' }) => ({
    sentence: `La dernière fois que ${model} a été chargé, cette page a été perdue.`,
    nextStep: 'Fermez d’autres onglets et chargez-le tout de même, ou choisissez un modèle plus petit.',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `Le modèle demande environ ${neededBytes} de mémoire, et sur le processeur on peut en utiliser ${limitBytes} au plus.`,
          nextStep: 'Choisissez un modèle plus petit, ou le même plus compressé. Celui-ci n’a pas été importé.',
        }
      : {
          sentence: neededBytes
            ? `Le modèle demande environ ${neededBytes} de mémoire, que ce navigateur n’a pas donnée.`
            : 'Ce navigateur n’a pas donné assez de mémoire au modèle.',
          nextStep: 'Fermez d’autres onglets ou programmes et rechargez-le, ou choisissez un modèle plus petit.',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Une partie du modèle n’est pas ce qu’elle devrait être : ${file}.`
      : 'Une partie du modèle n’est pas ce qu’elle devrait être.',
    nextStep: 'Récupérez de nouveau cette partie ; les autres restent.',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file
      ? `Une partie du modèle manque sur cet appareil : ${file}.`
      : 'Une partie du modèle manque sur cet appareil.',
    nextStep: 'Récupérez ce qui manque.',
  }),
  ModelGone: ({ model = 'Le modèle choisi' }) => ({
    sentence: `${model} n’est plus sur cet appareil.`,
    nextStep: 'Choisissez-en un autre, et posez de nouveau la question.',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'Le programme venu avec ce modèle a été fait pour une autre version de son moteur.',
    nextStep: 'Récupérez ou importez de nouveau le modèle, avec la bibliothèque faite pour cette version d’Airlock.',
  }),
  NoModel: () => ({
    sentence: 'Il n’y a pas encore de modèle sur cet appareil.',
    nextStep: 'Récupérez-en un : ce site en a un petit à lui.',
  }),
  NotSecure: () => ({
    sentence:
      'Cette adresse n’est pas sécurisée, et les navigateurs ne donnent ce qu’il faut à Airlock qu’aux adresses sécurisées.',
    nextStep: 'Ouvrez-la en https, ou sur l’appareil qui la sert.',
  }),
  PromptRefused: () => ({
    sentence: 'Le format de ce modèle n’accepte pas cette conversation.',
    nextStep: 'Posez la question dans une nouvelle conversation, ou choisissez un autre modèle pour celle-ci.',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `Ce message et les consignes de l’assistant sont trop longs ensemble : environ ${promptTokens} tokens, dont ${instructionTokens} de consignes, et le modèle en lit ${limitTokens} à la fois.`
      : promptTokens && limitTokens
        ? `Ce message est trop long : environ ${promptTokens} tokens, et le modèle en lit ${limitTokens} à la fois.`
        : 'Ce message est plus long que ce que le modèle peut lire en une fois.',
    nextStep: instructionTokens
      ? 'Raccourcissez-le ou laissez répondre un autre assistant. Rien n’a été envoyé, et votre texte est toujours là.'
      : 'Raccourcissez-le. Rien n’a été envoyé, et votre texte est toujours là.',
  }),
  ShadersFailed: () => ({
    sentence: 'Le pilote graphique n’a pas pu construire les programmes dont ce modèle a besoin.',
    nextStep: 'Choisissez la variante dont le nom contient q4f32, ou un modèle pour le processeur.',
  }),
  StorageFailed: () => ({
    sentence: 'Le navigateur n’a pas pu écrire dans son espace de stockage.',
    nextStep: 'Gardez cette page ouverte et copiez ce qui compte ; puis redémarrez le navigateur.',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `Il ne reste pas assez de stockage : il faut encore ${neededBytes}.`
      : 'Il n’y a plus de stockage pour cela.',
    nextStep: 'Libérez de la place sur cet appareil, puis réessayez.',
  }),
  TooManyTries: ({ waitSeconds = 'quelques secondes' }) => ({
    sentence: 'Plusieurs phrases secrètes de suite étaient fausses ; l’essai suivant doit attendre.',
    nextStep: `Réessayez dans ${waitSeconds}. Rien n’est jamais verrouillé pour toujours.`,
  }),
  VaultAltered: () => ({
    sentence: 'Autre chose qu’Airlock a modifié ce qui est conservé ici, ou une partie en a été abîmée.',
    nextStep: 'Ce qui est affiché peut être lu, mais une partie peut être ancienne ou manquer. Copiez ce qui compte.',
  }),
  VaultBusy: () => ({
    sentence: 'Des conversations changeaient sans cesse pendant la restauration, qui n’a donc pas eu lieu.',
    nextStep:
      'Laissez les réponses se terminer, fermez les autres onglets d’Airlock et restaurez de nouveau. Rien n’a été modifié.',
  }),
  VaultHeaderLost: () => ({
    sentence: 'L’enregistrement de votre phrase secrète manque ou a été remplacé : rien ici ne peut être ouvert.',
    nextStep: 'Restaurez une sauvegarde ou effacez tout. D’ici là, rien n’est écrit.',
  }),
  VaultLocked: () => ({
    sentence: 'Vos conversations sont verrouillées.',
    nextStep: 'Déverrouillez-les avec votre phrase secrète.',
  }),
  VaultNewer: () => ({
    sentence:
      'Une version plus récente d’Airlock fonctionne dans un autre onglet, et ce qui est conservé a maintenant sa forme.',
    nextStep: 'Copiez ce que vous n’avez pas envoyé, puis rechargez cet onglet.',
  }),
  WrongPassphrase: () => ({
    sentence: 'Ce n’est pas la phrase secrète.',
    nextStep: 'Vérifiez les majuscules et la langue du clavier, et réessayez.',
  }),
};
