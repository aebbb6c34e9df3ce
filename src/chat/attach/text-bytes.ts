/** How long a text is as a file, in UTF-8. */
export const textBytes = (text: string): number => new TextEncoder().encode(text).length;
