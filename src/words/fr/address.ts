import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: 'Une adresse dans la réponse',
  intro: 'Un modèle l’a écrite, et il l’a peut-être inventée. Airlock ne l’ouvre pas.',
  whole: 'L’adresse entière',
  copy: 'Copier l’adresse',
  close: 'Fermer',
  hidden: 'Les caractères invisibles sont écrits en toutes lettres, comme dans ⟨U+202E⟩.',
  notUnderstood: 'Aucun navigateur ne comprendrait cette adresse.',
  heldBack: (scheme) =>
    `Elle commence par « ${scheme} » : ce n’est donc pas l’adresse d’une page. Il n’y a pas de bouton pour la copier.`,
  sentAlong: 'Qui l’ouvre envoie aussi ce qui suit le point d’interrogation.',
  mail: 'C’est une adresse e-mail.',
  noHost: 'Elle ne nomme aucun hôte et ne mène donc nulle part.',
  host: (host) => `Elle mène à ${host}.`,
  anotherHost: 'La réponse montre un autre hôte à sa place.',
  beforeAt: 'Ce qui précède le @ n’est pas l’hôte.',
  lookalike: (host) => `Des lettres de son hôte peuvent ressembler à d’autres. En lettres simples, il s’écrit ${host}.`,
};
