/** A chunk of its own: what is done to the store as a whole, and seldom. */
export { accept } from './accept.ts';
export { addConversations } from './add-conversations.ts';
export { convert } from './convert.ts';
export { migrate } from './migrations/migrate.ts';
export { putBack } from './migrations/put-back.ts';
