/** A chunk of its own: what reads Markdown, for drawing it and for copying it as text. */
import { listenForCopies } from './copy-by-hand.ts';

export { Markdown } from './Markdown.tsx';
export { plainText } from './plain-text.ts';

// Once for the page: what is selected can begin in one answer and end in another.
listenForCopies();
