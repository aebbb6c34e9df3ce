import type { ChatTurn } from './engine.ts';

/** Stands for a question where a conversation begins with an answer: templates want one. */
const noQuestion = '…';

/**
 * The same conversation as every template takes it: at most one system text, at the beginning; then question and answer in
 * turn, beginning with a question; at the end a question, or an answer to go on with. Neighbours of one role are joined,
 * so that a question which was never answered is still read. Turns without words are left out. Pure; what is well-formed
 * stays as it is.
 */
export function wellFormed(turns: readonly ChatTurn[]): ChatTurn[] {
  const said = turns.filter((turn) => turn.text.trim() !== '' || isThoughtOnly(turn, turns));
  const system = said.filter(({ role }) => role === 'system');
  const formed: ChatTurn[] = system.length === 0 ? [] : [join(system)];
  const first = formed.length;
  let run: ChatTurn[] = [];
  const endRun = (): void => {
    if (run.length > 0) formed.push(join(run));
    run = [];
  };
  for (const turn of said) {
    if (turn.role === 'system') continue;
    if (run[0] && run[0].role !== turn.role) endRun();
    run.push(turn);
  }
  endRun();
  if (formed[first]?.role !== 'user') formed.splice(first, 0, { role: 'user', text: noQuestion });
  return formed;
}

/** An answer of which there is only the thought, at the end: it is gone on with. */
function isThoughtOnly(turn: ChatTurn, turns: readonly ChatTurn[]): boolean {
  return turn.role === 'assistant' && turn === turns.at(-1) && (turn.thinking ?? '').trim() !== '';
}

function join(turns: readonly ChatTurn[]): ChatTurn {
  const last = turns.at(-1)!;
  if (turns.length === 1) return last;
  const text = turns
    .map((turn) => turn.text)
    .filter((one) => one !== '')
    .join('\n\n');
  return { ...last, text };
}
