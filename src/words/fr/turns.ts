import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { one: '# jeton', other: '# jetons' });

export const turns: Catalogue['turns'] = {
  conversation: 'La conversation',
  you: 'Vous',
  model: 'Modèle',
  inOtherWords: 'Demander autrement',
  edit: { question: 'Votre question, autrement', cancel: 'Annuler', ask: 'Demander plutôt ceci' },
  otherDraft: { isThere: 'Un autre onglet contient ici un texte différent.', show: 'L’afficher' },
  answerNow: 'Répondre maintenant',
  goOn: 'Continuer',
  cut: {
    writing: 'Cette réponse a été interrompue. Ce qui était écrit est conservé.',
    stopped: 'Vous avez arrêté cette réponse.',
    length: 'Cette réponse a atteint sa longueur maximale.',
    empty: 'Le modèle n’a donné aucune réponse.',
  },
  notSeen: (count) =>
    plural(count, {
      one: 'La conversation est plus longue que ce que le modèle peut lire à la fois. Il n’a pas vu le premier message ; il est toujours conservé ici.',
      other:
        'La conversation est plus longue que ce que le modèle peut lire à la fois. Il n’a pas vu les # premiers messages ; ils sont toujours conservés ici.',
    }),
  thinking: 'Réflexion…',
  thought: 'A réfléchi',
  thoughtFor: (time) => `A réfléchi ${time}`,
  place: (at, count) => `${formatNumber(at)} sur ${formatNumber(count)}`,
  questions: {
    which: 'Quelle formulation est affichée',
    earlier: 'Formulation précédente',
    later: 'Formulation suivante',
  },
  answers: { which: 'Quelle réponse est affichée', earlier: 'Réponse précédente', later: 'Réponse suivante' },
  again: {
    title: 'Une autre réponse',
    same: 'Répondre à nouveau',
    freely: 'Répondre à nouveau, plus librement',
    with: (model) => `Répondre à nouveau avec ${model}`,
    goOn: 'Continuer cette réponse',
  },
  copy: { title: 'Copier cette réponse', copy: 'Copier', markdown: 'En Markdown', plain: 'En texte brut' },
  details: {
    speed: (perSecond, first) => `${perSecond} jetons/s · le premier après ${first}`,
    model: 'Modèle',
    unknown: 'Inconnu',
    assistant: 'Assistant',
    ran: 'Exécution',
    onGraphicsCard: 'sur la carte graphique, par web-llm',
    onProcessor: (threads) =>
      plural(threads, {
        one: 'sur le processeur, par llama.cpp, sur # fil',
        other: 'sur le processeur, par llama.cpp, sur # fils',
      }),
    settings: 'Réglages',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `température ${temperature}, top-p ${topP}, pénalité de répétition ${repeatPenalty}, au plus ${tokens(most)}`,
    read: 'Lu',
    readTokens: (count, remembered) => `${tokens(count)}, dont ${remembered} gardés en mémoire`,
    written: 'Écrit',
    writtenTokens: (count, perSecond) => `${tokens(count)}, ${perSecond} par seconde`,
    firstWord: 'Premier mot',
    after: (time) => `après ${time}`,
    when: 'Quand',
    leftOut: 'Laissé de côté',
    nothing: 'rien : le modèle a lu toute la conversation',
    first: (count) =>
      plural(count, {
        one: 'le premier message, faute de place',
        other: 'les # premiers messages, faute de place',
      }),
  },
  context: {
    full: (percent) => `Contexte : plein à ${percent}`,
    fullAndCut: (percent) => `Contexte : plein à ${percent}, des messages sont laissés de côté`,
    takes: (used, budget) =>
      `Votre prochain envoi prend environ ${used} des ${budget} jetons que ce modèle peut lire à la fois.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Le premier message de la conversation serait laissé de côté. Il reste conservé ici.',
        other: 'Les # premiers messages de la conversation seraient laissés de côté. Ils restent conservés ici.',
      }),
    nothingLeftOut: 'Rien de la conversation n’est laissé de côté.',
  },
};
