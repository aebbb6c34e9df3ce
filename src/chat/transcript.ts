/** A chunk of its own: turns, what can be done with them, and how much of them a model can read. */
export { ContextGauge } from './ContextGauge.tsx';
export { newestPart } from './newest-part.ts';
export { Transcript } from './Transcript.tsx';
