import { wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Install Airlock as an app',
  why: 'An app has a window of its own, and browsers are more careful with what it keeps than with what a page keeps. It runs without the network, as this does.',
  learns: 'To install, the browser asks this site for the app’s name and icons.',
  install: 'Install',
  installed: 'Installed. It is among your apps now.',
  isAnApp: 'You have it as an app: this is its own window.',
  ways: {
    android: 'Open the browser’s menu, choose “Add to home screen”, then “Install”.',
    chromium: 'Look in the browser’s menu for “Install Airlock”, or “Install page as app”.',
    'firefox-android': 'Open the browser’s menu and choose “Add app to Home screen”.',
    ios: 'Open the Share menu and choose “Add to Home Screen”.',
    mac: 'In Safari’s menu bar choose File, then “Add to Dock”.',
    none: 'Firefox on a computer cannot install it. A bookmark leads here as well, and a backup keeps what you have.',
    unknown:
      'Look in the browser’s menu for “Install” or “Add to home screen”. Not every browser has it; a bookmark leads here as well.',
  },
  notes: {
    android: 'Chrome has Google make the app’s package, so Google learns that this site is installed.',
    ios: 'There the app has a storage of its own. Make a backup here first, and restore it in the app.',
    mac: 'There the app has a storage of its own. Make a backup here first, and restore it in the app.',
  },
};

export const words = wordsOf('installing', english);
