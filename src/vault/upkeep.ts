/** A chunk of its own: what is done to the store as a whole, and seldom. */
export { sweepStaged } from './backup/sweep-staged.ts';
export { accept } from './accept.ts';
export { addConversations } from './add-conversations.ts';
export { erase } from './erase.ts';
export { convert } from './convert.ts';
export { hasSealed } from './find-sealed.ts';
export { fitsMark, unmarked } from './keep-mark.ts';
export { changeFront, keepFront } from './keep-front.ts';
export { migrate } from './migrations/migrate.ts';
export { putBack } from './migrations/put-back.ts';
export { createPassphraseWork } from './passphrase-work.ts';
export { keepBeside, otherDrafts } from './other-drafts.ts';
