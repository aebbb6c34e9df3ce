import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'Ce n’est ni une archive ni un fichier JSON.',
    nextStep: 'Choisissez le fichier tel que vous l’avez reçu : le .zip ou le .json. Rien n’a été repris.',
  },
  'no-conversations': {
    sentence: 'Il n’y a pas de conversations dans ce fichier, ou aucune d’un type connu ici.',
    nextStep: 'Sont connus les exports d’Airlock, ChatGPT, Claude, Open WebUI, llama.cpp et WebLLM Chat.',
  },
  newer: {
    sentence: 'Ce fichier a été fait par une version plus récente d’Airlock.',
    nextStep:
      'Mettez Airlock à jour sous « Modèle et mises à jour », puis apportez de nouveau le fichier. Rien n’a été repris.',
  },
  encrypted: {
    sentence: 'Cette archive a son propre mot de passe.',
    nextStep: 'Décompressez-la avec le programme qui l’a faite, et choisissez le fichier JSON qu’elle contenait.',
  },
  'broken-archive': {
    sentence: 'Cette archive ne s’ouvre pas : une partie manque ou est abîmée.',
    nextStep: 'Récupérez-la de nouveau depuis son origine. Rien n’a été repris.',
  },
  unreadable: {
    sentence: 'Le fichier n’a pas pu être lu jusqu’au bout, ou a changé entre-temps.',
    nextStep:
      'Vérifiez qu’il est toujours là et entier, et apportez-le de nouveau. Ce qui a déjà été repris est conservé.',
  },
};
