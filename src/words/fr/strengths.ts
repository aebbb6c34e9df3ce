import type { Catalogue } from '../catalogue.ts';

export const strengths: Catalogue['strengths'] = {
  'SmolLM2 360M': 'Reformulations rapides et courts résumés. Il sait peu de choses, et se trompe sur les faits.',
  'Qwen3 0.6B': 'Beaucoup de langues en peu de place. Il réfléchit avant de répondre, donc une réponse prend du temps.',
  'Qwen3.5 0.8B':
    'Le plus récent de sa taille, en de nombreuses langues, et économe en mémoire dans les longues conversations.',
  'Gemma 3 1B': 'Un anglais naturel et soigné, pour les questions de tous les jours et l’écriture.',
  'Llama 3.2 1B': 'Résumés, réécriture et réponses courtes, en huit langues.',
  'Qwen2.5 Coder 1.5B': 'Petits programmes et explications de code. Pour le reste, prenez-en un autre.',
  'Qwen3 1.7B': 'Questions qui demandent quelques étapes, en de nombreuses langues. Il réfléchit d’abord.',
  'Granite 3.3 2B': 'Résumés sobres et recherche de faits dans un texte, en douze langues.',
  'Gemma 2 2B': 'Un anglais aimable et clair : lettres, explications, idées.',
  'SmolLM3 3B': 'Le plus capable ici sans carte graphique, en six langues. Il réfléchit d’abord, et lentement.',
  'Llama 3.2 3B': 'Bon à tout faire, pour l’écriture et les questions, en huit langues.',
  'Ministral 3 3B': 'Écriture et questions dans des langues d’Europe et d’Asie.',
  'Phi-4 mini': 'Calcul, logique et réponses structurées. Il connaît moins le monde que sa taille ne le laisse penser.',
  'Qwen3 4B': 'Questions difficiles, pas à pas, en de nombreuses langues. Il réfléchit d’abord.',
  'Qwen2.5 Coder 7B': 'Écrire, expliquer et corriger du code dans la plupart des langages de programmation.',
  'Llama 3.1 8B': 'Longs textes, écriture soignée et vastes connaissances, en huit langues.',
  'Qwen3 8B': 'Le plus capable ici pour les questions difficiles, en de nombreuses langues. Il réfléchit d’abord.',
};
