/** A chunk of its own: turns, and what can be done with them. */
export { Transcript } from './Transcript.tsx';
