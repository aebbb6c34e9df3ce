/**
 * A text that grows, without a last line that may still become anything: `-` alone makes a heading of the line above,
 * and is the beginning of a list one character later.
 */
export function withoutLooseEnd(text: string): string {
  const lineStart = text.lastIndexOf('\n') + 1;
  const line = text.slice(lineStart, lineStart + 20);
  const isLoose = lineStart > 0 && /^[ \t]*(?:[-=*+#>|_$\\[]{1,3}|[`~]{1,2}|\d{1,9}[.)]?)[ \t]*$/.test(line);
  return isLoose ? text.slice(0, lineStart) : text;
}
