import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'Joindre des fichiers texte',
  attached: 'Fichiers joints',
  drop: 'Déposez des fichiers texte ici',
  dropClosed: 'Rien ne peut être joint pour le moment',
  staysHere: 'Ils sont lus sur cet appareil et y restent.',
  facts: (size, tokens) => `${size} · ${plural(tokens, { one: 'environ # jeton', other: 'environ # jetons' })}`,
  remove: (name) => `Retirer ${name}`,
  close: 'Fermer ces messages',
  refused: {
    folder: (name) => `${name} est un dossier. Choisissez-y les fichiers qui comptent.`,
    empty: (name) => `${name} est vide.`,
    unreadable: (name) => `${name} n’a pas pu être lu. Choisissez-le encore une fois.`,
    pdf: (name) => `${name} est un PDF, qui ne peut pas être lu ici. Copiez son texte et collez-le.`,
    office: (name) => `${name} est un document bureautique. Enregistrez-le en texte brut ou en CSV.`,
    picture: (name) => `${name} est une image. Ces modèles ne lisent que du texte.`,
    'not-text': (name) => `${name} ne contient aucun texte lisible.`,
    'not-utf8': (name) =>
      `${name} est un texte dans un codage ancien. Enregistrez-le en UTF-8, puis joignez-le à nouveau.`,
    'too-long': (name, tokens, limit) =>
      `${name} fait environ ${formatNumber(tokens)} jetons, et le modèle en lit ${formatNumber(limit)} à la fois. Joignez la partie qui compte.`,
  },
  tooMuch: (tokens, limit) =>
    `Ce que vous allez envoyer prend environ ${formatNumber(tokens)} des ${formatNumber(limit)} jetons que le modèle lit à la fois. Raccourcissez-le ou retirez un fichier.`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `Ce que vous allez envoyer prend, avec les consignes de l’assistant (environ ${formatNumber(instructions)}), environ ${formatNumber(tokens)} des ${formatNumber(limit)} jetons que le modèle lit à la fois. Raccourcissez-le, retirez un fichier ou laissez répondre un autre assistant.`,
};
