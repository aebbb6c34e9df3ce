const widthLetters = 28;

/** A bar on standard error: one line that fills up, or, where nobody watches, a line every quarter. */
export function createProgressBar(output: NodeJS.WriteStream = process.stderr): {
  show(label: string, share: number): void;
  end(): void;
} {
  let shownQuarter = -1;
  let isOpen = false;
  return {
    show(label, share) {
      const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100);
      if (output.isTTY) {
        const filled = Math.round((percent / 100) * widthLetters);
        output.write(`\r\u001B[K${label} ${'█'.repeat(filled)}${'░'.repeat(widthLetters - filled)} ${percent} %`);
        isOpen = true;
        return;
      }
      const quarter = Math.floor(percent / 25);
      if (quarter <= shownQuarter) return;
      shownQuarter = quarter;
      output.write(`${label} … ${percent} %\n`);
    },
    end() {
      if (isOpen) output.write('\n');
      isOpen = false;
    },
  };
}
