/** A piece of what a model writes: said, or thought. */
export interface Piece {
  kind: 'text' | 'thinking';
  text: string;
}

const opening = '<think>';
const closing = '</think>';

/**
 * Tells what a thinking model says to itself from what it says, as it comes in pieces. Only what stands at the very
 * beginning is thinking: later on the same marks are text like any other. `end` gives what was still held back.
 * `begins`: where the prompt has left the model, in the middle of its text or of its thinking.
 */
export function createThinkingSplitter(begins: 'start' | 'thinking' | 'text' = 'start'): {
  push(text: string): Piece[];
  end(): Piece[];
} {
  let phase: 'start' | 'thinking' | 'gap' | 'text' = begins;
  let held = '';

  function push(text: string): Piece[] {
    held += text;
    const pieces: Piece[] = [];
    const say = (kind: Piece['kind'], said: string): void => {
      if (said !== '') pieces.push({ kind, text: said });
    };
    if (phase === 'start') {
      const begun = held.trimStart();
      if (begun.startsWith(opening)) {
        phase = 'thinking';
        held = begun.slice(opening.length);
      } else if (!opening.startsWith(begun)) phase = 'text';
    }
    if (phase === 'thinking') {
      const at = held.indexOf(closing);
      if (at === -1) {
        const sureLength = held.length - overlapOf(held, closing);
        say('thinking', held.slice(0, sureLength));
        held = held.slice(sureLength);
      } else {
        say('thinking', held.slice(0, at));
        held = held.slice(at + closing.length);
        phase = 'gap';
      }
    }
    if (phase === 'gap') {
      held = held.trimStart();
      if (held !== '') phase = 'text';
    }
    if (phase === 'text') {
      say('text', held);
      held = '';
    }
    return pieces;
  }

  return {
    push,
    end() {
      const rest = held;
      held = '';
      return rest === '' || phase === 'gap' ? [] : [{ kind: phase === 'thinking' ? 'thinking' : 'text', text: rest }];
    },
  };
}

/** How many letters at the end of `text` could be the beginning of `mark`. */
function overlapOf(text: string, mark: string): number {
  for (let length = Math.min(text.length, mark.length - 1); length > 0; length -= 1)
    if (mark.startsWith(text.slice(-length))) return length;
  return 0;
}
