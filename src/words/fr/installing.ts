import type { Catalogue } from '../catalogue.ts';

export const installing: Catalogue['installing'] = {
  title: 'Installer Airlock comme application',
  why: 'Une application a sa propre fenêtre, et les navigateurs ménagent ce qu’elle conserve plus que ce que conserve une page. Elle fonctionne sans réseau, comme cette page.',
  learns: 'Pour l’installer, le navigateur demande à ce site le nom et les icônes de l’application.',
  install: 'Installer',
  installed: 'Installé. Vous le trouverez parmi vos applications.',
  isAnApp: 'Vous l’avez comme application : voici sa propre fenêtre.',
  ways: {
    android: 'Ouvrez le menu du navigateur, choisissez « Ajouter à l’écran d’accueil », puis « Installer ».',
    chromium:
      'Cherchez dans le menu du navigateur « Installer Airlock » ou « Installer la page en tant qu’application ».',
    'firefox-android': 'Ouvrez le menu du navigateur et choisissez « Ajouter l’application à l’écran d’accueil ».',
    ios: 'Ouvrez le menu Partager et choisissez « Sur l’écran d’accueil ».',
    mac: 'Dans la barre des menus de Safari, choisissez Fichier, puis « Ajouter au Dock ».',
    none: 'Firefox sur ordinateur ne peut pas l’installer. Un marque-page mène ici tout aussi bien, et une sauvegarde garde ce que vous avez.',
    unknown:
      'Cherchez dans le menu du navigateur « Installer » ou « Ajouter à l’écran d’accueil ». Tous ne l’ont pas ; un marque-page mène ici tout aussi bien.',
  },
  notes: {
    android: 'Chrome fait préparer l’application par Google, qui apprend donc que ce site est installé.',
    ios: 'L’application y a son propre espace de stockage. Faites d’abord une sauvegarde ici, puis restaurez-la dans l’application.',
    mac: 'L’application y a son propre espace de stockage. Faites d’abord une sauvegarde ici, puis restaurez-la dans l’application.',
  },
};
