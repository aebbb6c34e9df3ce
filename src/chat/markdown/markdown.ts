/** A chunk of its own: what reads Markdown, for drawing it and for copying it as text. */
export { Markdown } from './Markdown.tsx';
export { plainText } from './plain-text.ts';
