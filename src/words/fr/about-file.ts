import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `Fait par :     ${maker}`,
  licence: (licence) => `Licence :      ${licence}`,
  packed: (packed) => `Compressé en : ${packed}`,
  unknown: 'inconnu',
  how: `Un modèle pour la carte graphique, enregistré depuis Airlock. Pour l’utiliser sur un autre
appareil, ouvrez-y Airlock, allez à « Modèle et mises à jour », et déposez ce dossier sur la
page. Aucun réseau n’est nécessaire.`,
  check: (sums) => `Chaque fichier est alors vérifié d’après ${sums}. Sans Airlock, ceci fait de même :`,
};
