import { wordsOf } from '../../shared/words.ts';

/** What no page can see or stop. In English they stand in every receipt, too. */
export const english = {
  thisBrowser:
    'This browser cannot stop WebRTC, address look-ups ahead of time, and links. Chrome and Edge from version 152 on can.',
  thisSite:
    'This site was not seen to send the headers that seal its pages. Here the guard on this device adds them. Where the guard is gone, after a hard reload or because hostile code removed it, only the policy in the page itself is left: the list of connections and the sandbox are gone, and threads have no rules of their own.',
  always: {
    device:
      'Browser extensions, the operating system, the keyboard and browser sync can read what you type. No page can see or stop them.',
    taken: 'What you copy, save or print is out of the seal, and so is any address that you type yourself.',
    update:
      'The browser itself asks this site for a new version about once a day. The question carries nothing of yours.',
    maker:
      'The browser also talks to its maker, for its own updates and for services that this app does not use. No page can stop that.',
  },
};

export const words = wordsOf('meterLimits', english);
