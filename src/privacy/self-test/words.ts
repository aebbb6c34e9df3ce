import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Try to leak it',
  intro:
    'A made-up secret is sent out of this page in every way we know, one after the other. You see each try, and what stopped it.',
  localNetwork:
    'Its tries of direct connections (WebRTC) make Chrome and Edge say on the local network that this device joins a group. Nothing of this page goes along.',
  notSealed: 'This page is not sealed now. What is tried here may get out.',
  secret: 'The secret',
  secretHint: 'Made up. Write another if you like, but no real one: a missing wall would let it out.',
  receiver: 'Receiver',
  receiverEmpty: 'Nobody: names that lead nowhere',
  receiverHint: 'Have a server of your own? Write its address, and see there that nothing arrives.',
  receiverWrong: 'That is no address of a site. Write one like receiver.example, or leave it empty.',
  start: 'Start',
  startAgain: 'Start again',
  stop: 'Stop',
  triesMade: 'Tries made',
  now: (what: string) => `${what} …`,
  testingWalls: 'Testing the walls',
  broken: 'The thread for these tries could not be started, so not everything was tried.',
  cutShort: 'Stopped before the end, so not everything was tried.',
  moreWays: (count: number) =>
    plural(count, {
      one: '# more way would take you away from this page if nothing stopped it. Your conversations are kept; an answer that is being written would break off.',
      other:
        '# more ways would take you away from this page if nothing stopped them. Your conversations are kept; an answer that is being written would break off.',
    }),
  tryThese: 'Try these too',
  list: 'Tries, newest first',
  begun: 'The tries begin.',
  /** The whole in one sentence, made of the counts below. */
  sum: (counts: string) => `${counts}.`,
  done: (counts: string) => `Done. ${counts}.`,
  notAll: 'Not everything was tried.',
  counts: {
    reported: (refused: string, tried: string) => `${refused} of ${tried} refused with a report`,
    silent: (count: string) => `${count} refused without one`,
    noneOut: '0 got out',
    notStopped: (count: number) => plural(count, { one: '# was not stopped', other: '# were not stopped' }),
    notAvailable: (count: string) => `${count} not in this browser`,
  },
  /** One of the results below, before what it rests on. */
  verdict: (result: string) => `${result}.`,
  results: {
    stopped: 'Refused',
    'stopped-silently': 'Refused, without a report',
    'not-stopped': 'Not stopped',
    'not-available': 'Not in this browser',
  },
  entry: (number: string, attempt: string, verdict: string) => `Entry ${number}. ${attempt}, ${verdict}.`,
  interfaceRefused: (sign: string) => `No wall reported it to this page; the browser itself said no (${sign}).`,
  signs: {
    'no-window': 'no window opened',
    'heard-in-frame': 'the frame heard the refusal',
    'heard-in-thread': 'the thread heard the refusal',
  },
  silentWalls: {
    policy:
      'This page’s policy stops it and tells nobody: so it was measured at the receiving end. That wall was tested with this run, and it stands.',
    allowlist:
      'The browser’s list of connections stops it and tells nobody: so it was measured at the receiving end. That wall was tested with this run, and it stands.',
  },
  notStopped: {
    worked: 'It worked: the secret got out.',
    sent: 'Something came back over the network: the secret got out.',
    'no-refusal': 'Nothing says that it was refused. It may have got out.',
  },
  notAvailable: 'This browser does not have it, so nothing was tried.',
  fromThread: (what: string) => `From a thread: ${what}`,
};

export const words = wordsOf('selfTest', english);
