/** A chunk of its own: it has nothing to draw before the conversations are read, and comes meanwhile. */
export { Kept } from './Kept.tsx';
