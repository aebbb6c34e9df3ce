/** A chunk of its own: turns, what can be done with them, and what goes with a question. */
export { Attachments } from './attach/Attachments.tsx';
export { splitFiles } from './attach/split-files.ts';
export { TooMuch } from './attach/TooMuch.tsx';
export { ContextGauge } from './ContextGauge.tsx';
export { Transcript } from './Transcript.tsx';
