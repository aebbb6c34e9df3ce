/** Finds the end of code in a line: every run of backquotes is looked at once, however many have no partner. */
export function createCodeReader(text: string): (start: number) => { end: number; code: string } | undefined {
  let runs: Map<number, { starts: number[]; next: number }> | undefined;

  return (start) => {
    runs ??= readRuns(text);
    let opened = start;
    while (text[opened] === '`') opened += 1;
    const length = opened - start;
    const own = runs.get(length);
    if (!own) return undefined;
    while ((own.starts[own.next] ?? text.length) < opened) own.next += 1;
    const close = own.starts[own.next];
    if (close === undefined) return undefined;
    return { end: close + length, code: trim(text.slice(opened, close).replaceAll('\n', ' ')) };
  };
}

function readRuns(text: string): Map<number, { starts: number[]; next: number }> {
  const runs = new Map<number, { starts: number[]; next: number }>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const own = runs.get(run.length);
    if (own) own.starts.push(index);
    else runs.set(run.length, { starts: [index], next: 0 });
  }
  return runs;
}

/** One space on each side is there to keep backquotes apart. */
function trim(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}
