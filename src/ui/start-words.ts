import { wordsOf } from '../shared/words.ts';

/** What is said in place of a page that cannot be started: what is missing, and a next step. */
export const english = {
  title: 'Airlock cannot start here',
  secure: {
    sentence: 'This address is not secure, and browsers give what Airlock needs to secure addresses only.',
    nextStep: 'Open it over https, or on the device that serves it.',
  },
  storage: {
    sentence: 'This browser lets this site store nothing on this device.',
    nextStep: 'Allow this site to store data (cookies and site data), or open it in a window that is not private.',
  },
  guard: {
    sentence: 'This browser offers no service worker here. Without one, nothing can be kept off the network.',
    nextStep: 'Open Airlock in a window that is not private, or in a current Chrome, Edge, Firefox or Safari.',
  },
  feature: (feature: string) => ({
    sentence: `This browser is too old for Airlock: it lacks ${feature}.`,
    nextStep: 'Update it, or use a current Chrome, Edge, Firefox or Safari.',
  }),
  failed: (name: string) => ({
    sentence: `Something broke while this page started: ${name}.`,
    nextStep: 'Load the page again. If it breaks again, report this name. What was stored is still on this device.',
  }),
};

export const words = wordsOf('start', english);
