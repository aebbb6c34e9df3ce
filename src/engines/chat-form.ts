import type { Vocabulary } from './read-vocabulary.ts';

/** How a model wants a conversation, and what follows for running it. From its template and its tokens. */
export interface ChatForm {
  /** The token with which the template ends an answer, where the file does not name it as an end. */
  endTokenId: number | undefined;
  /** Texts at which an answer ends, where the model has no mark for that: it would go on with the next question itself. */
  stopWords: readonly string[];
  /** Whether the template can be told not to let the model think. */
  canSwitchThinking: boolean;
  /** Whether the template itself writes what a model has thought. */
  writesThinking: boolean;
  /** Whether turns begin and end with plain words. Any text can write those. */
  hasPlainMarks: boolean;
}

/** Marks that llama.cpp takes for the end of an answer by their names, whatever the file says of them. */
const foundByName: ReadonlySet<string> = new Set(
  [
    [
      '<|eot_id|>',
      '<|im_end|>',
      '<|end|>',
      '<|return|>',
      '<|call|>',
      '<|flush|>',
      '<|calls|>',
      '<end_of_turn>',
      '<|endoftext|>',
    ],
    ['</s>', '<|eom_id|>', '<EOT>', '_<EOT>', '<|end_of_text|>', '<end_of_utterance>', '<｜end▁of▁sentence｜>'],
  ].flat(),
);

/** How far behind a text a template may write the mark that ends it. */
const reachLength = 160;

export function chatForm({ tokens, marks, template, endToken }: Vocabulary): ChatForm {
  const inTemplate = marks.filter((mark) => template.includes(mark));
  const turnMarks = inTemplate.filter((mark) => !/^<\/?s>$|^<(?:bos|eos|pad|unk)>$/.test(mark));
  const usesEnd = /\beos_token\b/.test(template) || (endToken !== undefined && template.includes(endToken));
  const ending = endMark(template, inTemplate);
  const hasPlainMarks = template !== '' && turnMarks.length === 0 && textMarks(template).length === 0;
  const hasEnd = usesEnd || ending !== undefined;
  const known = new Set(tokens);
  return {
    endTokenId:
      ending === undefined || ending === endToken || foundByName.has(ending) ? undefined : tokens.indexOf(ending),
    stopWords: hasEnd
      ? []
      : [...textMarks(template || commonForm).filter((mark) => !known.has(mark)), ...roleWords(template)],
    canSwitchThinking: /\benable_thinking\b/.test(template),
    writesThinking: /think|reasoning/i.test(template),
    hasPlainMarks,
  };
}

/** What llama.cpp writes for models without a template of their own. */
const commonForm = '<|im_start|> <|im_end|>';

/** The mark that most often comes next behind a text in the template. */
function endMark(template: string, marks: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { index } of template.matchAll(/content['"\]]*/g)) {
    const behind = template.slice(index, index + reachLength);
    const next = marks
      .map((mark) => ({ mark, at: behind.indexOf(mark) }))
      .filter(({ at }) => at !== -1)
      .toSorted((a, b) => a.at - b.at || b.mark.length - a.mark.length)[0]?.mark;
    if (next !== undefined && looksLikeEnd(next)) counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** The next mark behind a text can also begin the next turn, in templates that end none. */
function looksLikeEnd(mark: string): boolean {
  return (
    /end|eo[tsam]|stop|<\/s>|<turn\|>|\[\/?e~|e~\[/i.test(mark) &&
    !/think|tool|header|role|image|sentence.*begin/i.test(mark)
  );
}

/** Marks that a template writes as text: no tokens, but texts that nobody writes by chance. */
function textMarks(template: string): string[] {
  const found = template.match(
    /<\|[^\s|<>'"{}]{1,40}\|>|<\/?(?:start|end)_of_turn>|\[\|[^\s|'"{}]{1,40}\|\]|\[\/?INST\]/g,
  );
  return [...new Set(found)];
}

/** The words with which the other side's turn begins, at the beginning of a line. */
function roleWords(template: string): string[] {
  const found = template.match(
    /###? ?(?:Instruction|Human|User|Input|Question)s?:?|\b(?:USER|User|HUMAN|Human|Question):/g,
  );
  return [...new Set(found)].map((words) => `\n${words}`);
}
