import { wordsOf } from '../../shared/words.ts';

export const english = {
  offline: 'You are offline. Everything here still works.',
  mayBeCleared:
    'The browser may clear all this away when the device runs full. Installing Airlock helps; a backup is safe.',
  mayBeClearedAsApp: 'The browser may clear all this away when the device runs full. Only a backup is safe.',
  worthInstalling: 'Installed as an app, Airlock is less likely to be cleared away when the device runs full.',
  howToInstall: 'How to install',
  notAgain: 'Do not say this again',
  title: 'Install it as an app',
  why: 'A browser may clear away what a site keeps: when the device runs full, and in Safari after seven days without a visit. It is more careful with an installed app. Safe is only a backup.',
  shortOfRoom: (most: string) =>
    `The browser leaves this app at most ${most} more. Remove a model that you do not use, or free space on this device, before it is full.`,
  seeModels: 'See the models',
  haveRead: 'I have read this',
  lost: {
    title: 'What was kept here is gone.',
    meaning:
      'The browser began an empty store: it could not open the one that was here, or something removed it. Airlock deletes nothing unasked. If you have a backup, it brings everything back.',
    restore: 'Restore a backup',
  },
  isAnApp: 'You have it as an app: this is its own window.',
};

export const words = wordsOf('install', english);
