/** A chunk of its own: nothing has a title to be made before the first answer is written. */
export { createTitler } from './titler.ts';
