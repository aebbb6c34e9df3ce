/** A chunk of its own: what reads answers aloud, and why nothing listens. */
export { ReadAloud } from './ReadAloud.tsx';
export { WhyNoMicrophone } from './WhyNoMicrophone.tsx';
