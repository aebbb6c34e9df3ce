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
