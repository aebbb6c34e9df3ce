/** A name in Latin letters: without this a number that follows it would be drawn on its other side. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
