import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} n’est pas un fichier GGUF.`,
    nextStep: 'Choisissez le fichier d’un modèle dont le nom se termine par .gguf.',
  }),
  version: (file) => ({
    sentence: `${file} est un fichier GGUF d’une version que cette application ne lit pas.`,
    nextStep: 'Cherchez un fichier plus récent du même modèle.',
  }),
  'newer-version': (file) => ({
    sentence: `${file} est un fichier GGUF d’une version plus récente que cette application.`,
    nextStep: 'Cherchez un fichier plus ancien du même modèle, ou une version plus récente d’Airlock.',
  }),
  'big-endian': (file) => ({
    sentence: `${file} est destiné aux ordinateurs dont l’ordre des octets est inverse.`,
    nextStep: 'Prenez le fichier habituel du même modèle : son nom ne contient ni « be » ni « big-endian ».',
  }),
  pointer: (file) => ({
    sentence: `${file} est un pointeur Git LFS : il indique où se trouve le modèle, mais n’est pas le modèle.`,
    nextStep: 'Téléchargez le fichier lui-même depuis sa page, puis importez-le.',
  }),
  'web-page': (file) => ({
    sentence: `${file} est une page web ou un message d’un site, enregistré à la place du modèle.`,
    nextStep: 'Téléchargez à nouveau le modèle ; le site demande peut-être de se connecter d’abord.',
  }),
  archive: (file) => ({
    sentence: `${file} est une archive compressée.`,
    nextStep: 'Décompressez-la et choisissez le fichier .gguf qu’elle contient.',
  }),
  safetensors: (file) => ({
    sentence: `${file} est au format safetensors, qu’aucun moteur ne lit ici.`,
    nextStep: 'Cherchez un fichier GGUF du même modèle.',
  }),
  'image-part': (file) => ({
    sentence: `${file} est la partie d’un modèle qui lit les images (mmproj), pas le modèle lui-même.`,
    nextStep:
      'Choisissez l’autre fichier du même modèle, sans « mmproj » dans son nom. Cette application ne lit pas les images.',
  }),
  adapter: (file) => ({
    sentence: `${file} est un complément de modèle (adaptateur LoRA ou vecteur de contrôle), pas un modèle.`,
    nextStep: 'Choisissez un modèle complet : cette application ne charge pas de compléments.',
  }),
  imatrix: (file) => ({
    sentence: `${file} est une matrice d’importance : des statistiques de compression, pas un modèle.`,
    nextStep: 'Choisissez le fichier du modèle lui-même.',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} contient un vocabulaire, mais pas de poids.`,
    nextStep: 'Choisissez le fichier du modèle lui-même.',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} est un modèle de recherche (${kind}) : il compare des textes et n’en écrit pas.`,
    nextStep: 'Choisissez un modèle de conversation. Son nom contient souvent « instruct » ou « chat ».',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} est un modèle d’images ou de vidéo (${kind}), pas de texte.`,
    nextStep: 'Choisissez un modèle de conversation.',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} est un modèle de son ou de parole (${kind}), pas de texte.`,
    nextStep: 'Choisissez un modèle de conversation.',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} est un modèle de langage d’un type (${kind}) qui ne peut pas converser.`,
    nextStep: 'Choisissez un modèle de conversation.',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || 'Ce modèle'} est d’un type que le moteur d’ici ne connaît pas : ${kind}.`,
    nextStep: 'Choisissez un autre modèle, ou cherchez une version plus récente d’Airlock.',
  }),
  'cut-off': (file) => ({
    sentence: `${file} s’arrête avant la fin du modèle.`,
    nextStep: 'Sa copie ou son téléchargement a été coupé : récupérez-le de nouveau, puis importez-le.',
  }),
  header: (file) => ({
    sentence: `Ce que ${file} dit de lui-même ne peut pas être vrai.`,
    nextStep: 'Récupérez-le de nouveau auprès de son auteur. Il n’a pas été importé.',
  }),
  split: (file) => ({
    sentence: `${file} est l’un des fichiers d’un modèle qui en a plusieurs.`,
    nextStep: 'Choisissez un modèle en un seul fichier.',
  }),
  unreadable: (file) => ({
    sentence: `${file || 'Ce que vous avez choisi'} n’a pas pu être lu jusqu’au bout, ou a changé entre-temps.`,
    nextStep: 'Vérifiez que c’est toujours là, et importez-le de nouveau.',
  }),
  replaced: (file) => ({
    sentence: `${file} est maintenant, sur son site, un autre fichier que celui que cette application connaît.`,
    nextStep: 'Rien n’en a été pris. Choisissez un autre modèle, ou cherchez une version plus récente d’Airlock.',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} est venu deux fois, et les deux fois ce n’était pas le fichier promis.`,
    nextStep: 'Rien n’en est utilisé. Réessayez plus tard, ou choisissez un autre modèle.',
  }),
  'no-model': () => ({
    sentence: 'Il n’y a pas de modèle dans ce que vous avez choisi, ou aucun que cette application sache utiliser.',
    nextStep:
      'Choisissez un fichier dont le nom se termine par .gguf, ou un dossier qui contient mlc-chat-config.json.',
  }),
  'several-models': () => ({
    sentence: 'Il y a plus d’un modèle dans ce que vous avez choisi.',
    nextStep: 'Choisissez le fichier ou le dossier de l’un d’eux.',
  }),
  'several-libraries': (file) => ({
    sentence: `Un modèle a une seule bibliothèque, et en voici plusieurs : ${file}.`,
    nextStep: 'Laissez celle qui est faite pour ce modèle et cette application, et choisissez de nouveau.',
  }),
  'not-library': (file) => ({
    sentence: `${file} n’est pas la bibliothèque d’un modèle.`,
    nextStep: 'Récupérez de nouveau le fichier .wasm de ce modèle, puis importez-le.',
  }),
  'not-json': (file) => ({
    sentence: `${file} ne peut pas être lu : autre chose a été enregistré sous son nom.`,
    nextStep: 'Récupérez-le de nouveau auprès de l’auteur du modèle. Rien n’a été importé.',
  }),
  'other-size': (file) => ({
    sentence: `${file} n’a pas la longueur que donne la liste du modèle lui-même.`,
    nextStep:
      'Sa copie ou son téléchargement a été coupé, ou il appartient à un autre modèle : récupérez-le de nouveau, puis importez-le.',
  }),
  altered: (file) => ({
    sentence: `${file} n’est pas le fichier dont parle SHA256SUMS.txt à côté de lui.`,
    nextStep: 'Copiez de nouveau le dossier depuis son origine. Il n’a pas été importé.',
  }),
  'too-many': (file) => ({
    sentence: `${file} contient trop de fichiers pour le dossier d’un modèle.`,
    nextStep: 'Choisissez le dossier du modèle lui-même.',
  }),
  refused: (file) => ({
    sentence: file
      ? `Une partie de ce modèle n’est pas utilisable par son moteur : ${file}.`
      : 'Une partie de ce modèle n’est pas utilisable par son moteur.',
    nextStep:
      'Elle est telle qu’elle a été apportée ici : choisissez un autre modèle, ou prenez celui-ci d’une autre source.',
  }),
  damaged: (file) => ({
    sentence: `Une partie de ${file} n’est plus ce qu’elle était à l’importation.`,
    nextStep: 'Importez de nouveau le même fichier, ou choisissez un autre modèle.',
  }),
};
