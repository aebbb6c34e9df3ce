/** A chunk of its own: turns, what can be done with them, what goes with a question, and how much a model can read. */
export { Attachments } from './attach/Attachments.tsx';
export { splitFiles } from './attach/split-files.ts';
export { TooMuch } from './attach/TooMuch.tsx';
export { changeTalk } from './change-talk.ts';
export { ContextGauge } from './ContextGauge.tsx';
export { newestPart } from './newest-part.ts';
export { OtherDraft } from './OtherDraft.tsx';
export { Transcript } from './Transcript.tsx';
