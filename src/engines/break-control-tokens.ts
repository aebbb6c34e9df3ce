/**
 * Marks that models of the families in use read as the end of a turn, the start of another, or the like. Named ones;
 * those of the forms `<|…|>`, `<|…>`, `<…|>` and `<｜…｜>` are all taken for marks.
 */
const names = [
  's|/s|pad|unk|bos|eos|eot|eod|sep|cls|mask|im_start|im_end',
  'start_of_turn|end_of_turn|start_of_image|end_of_image|image_soft_token|end_of_utterance|end_of_text|endoftext',
  'fim_(?:prefix|middle|suffix|pad)|extra_id_\\d+|unused\\d+|reserved_\\d+',
  '/?(?:think|tool_call|tool_response|tools|thought|think_fast)',
].join('|');

const marks = new RegExp(
  [
    String.raw`<\|(?=[^\s|<>])`, // <|im_end|>, <|turn>
    String.raw`<(?=[^\s|<>]{1,64}\|>)`, // <turn|>
    '<(?=｜)', // DeepSeek's
    `<(?=(?:${names})>)`,
    String.raw`<(?=<\/?SYS>>)`,
    String.raw`\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|ARGS|THINK|IMG)\])`,
  ].join('|'),
  'giu',
);

/**
 * The same text with a space after the first sign of every control mark, so that a tokenizer reads letters
 * where it would have read a command: no text from people, files or other products can end a turn or begin one.
 * `own` are marks that a model's own files name. Nothing but those spaces is added, and nothing is taken.
 */
export function breakControlTokens(text: string, own: readonly string[] = []): string {
  let broken = text.replace(marks, (opening) => `${opening[0]} ${opening.slice(1)}`);
  for (const mark of own) {
    // One letter, or none that is seen, is no command; and a space would be no break in it.
    if (mark.trim().length < 2 || !broken.includes(mark)) continue;
    const [first = ''] = mark;
    broken = broken.replaceAll(mark, () => `${first} ${mark.slice(first.length)}`);
  }
  return broken;
}
