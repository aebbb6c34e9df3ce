/**
 * Writes a text that grows. In a terminal letter by letter: where it changes what was written before (a
 * pair of asterisks becomes bold), the line is written again. Elsewhere a line at a time, once it stands.
 */
export function createTextStream(output: NodeJS.WriteStream): { show(text: string): void; end(): void } {
  let written = '';
  let whole = '';

  const write = (text: string): void => {
    if (!text.startsWith(written)) {
      let lineStart = 0;
      for (let index = 0; index < text.length && text[index] === written[index]; index += 1) {
        if (text[index] === '\n') lineStart = index + 1;
      }
      const isOneLine = !written.includes('\n', lineStart) && written.length - lineStart < (output.columns || 80);
      output.write(output.isTTY && isOneLine ? '\r\u001B[K' : '\n');
      written = text.slice(0, lineStart);
    }
    output.write(text.slice(written.length));
    written = text;
  };

  return {
    show(text) {
      whole = text;
      write(output.isTTY ? text : text.slice(0, text.lastIndexOf('\n') + 1));
    },
    end() {
      write(whole);
      output.write('\n');
    },
  };
}
