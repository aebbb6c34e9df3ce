import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: 'Aller à la conversation',
  kept: 'Conservé sur cet appareil',
  closeList: 'Fermer la liste',
  conversations: 'Conversations',
  untitled: 'Sans titre',
  temporary: 'Temporaire',
  notKept:
    'Rien de cette conversation n’est conservé ni trouvé par la recherche. Elle disparaît quand vous la quittez, ou quand vous verrouillez, rechargez ou fermez la page.',
  ready: 'Prêt.',
  answering: 'Le modèle répond.',
  reading: 'Lecture de la conversation',
  unsaved: 'La dernière réponse est affichée, mais n’a pas pu être enregistrée. Copiez-la si vous en avez besoin.',
  message: 'Message',
  ask: 'Posez une question',
  stop: 'Arrêter la réponse',
  send: 'Envoyer',
};
