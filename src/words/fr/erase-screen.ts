import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: 'Effacement de tout ce que cette application gardait sur cet appareil…',
  stillHere: 'Il reste quelque chose',
  closeOthers: 'Fermez tous les autres onglets de ce site, puis effacez de nouveau. Ce qui est parti reste parti.',
  eraseAgain: 'Effacer de nouveau',
  nothing: 'Il ne reste rien',
  browserSays:
    'C’est ce que dit le navigateur lui-même, interrogé à l’instant. Les fichiers que vous avez enregistrés vous-même, comme une sauvegarde ou la copie d’un modèle, sont là où vous les avez mis. Un disque peut garder des traces de ce qui a été supprimé jusqu’à ce qu’il écrive par-dessus.',
  canClose: 'Vous pouvez fermer cette page. Pour utiliser Airlock de nouveau, il faudra le télécharger de nouveau.',
  beginAnew: 'Recommencer',
  databases: 'Bases de données',
  files: 'Fichiers gardés',
  caches: 'Caches',
  keys: 'Réglages et cookies',
  guards: 'Gardiens (service workers)',
  used: 'Espace utilisé : ce qui vient d’être supprimé peut compter jusqu’à la fermeture de cet onglet',
  named: (count, names) => `${count} : ${names}`,
};
