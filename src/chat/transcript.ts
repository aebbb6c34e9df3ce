/** A chunk of its own: turns, what can be done with them, and how much of the window they fill. */
export { ContextGauge } from './ContextGauge.tsx';
export { Transcript } from './Transcript.tsx';
