/**
 * Marks that the families in use read as the end of a turn, the start of another, or the like: for models whose own
 * list cannot be read, and for those that llama.cpp takes for marks whatever the model's list says of them.
 */
export const knownMarks: readonly string[] = [
  [
    's',
    '/s',
    'pad',
    'unk',
    'bos',
    'eos',
    'eot',
    'eod',
    'sep',
    'cls',
    'mask',
    'im_start',
    'im_end',
    'eoa',
    'sop',
    'eop',
  ],
  ['start_of_turn', 'end_of_turn', 'start_of_image', 'end_of_image', 'image_soft_token', 'end_of_utterance'],
  ['end_of_text', 'endoftext', 'fim_prefix', 'fim_middle', 'fim_suffix', 'fim_pad', 'fim-prefix', 'fim-middle'],
  ['fim-suffix', 'fim-pad', 'PRE', 'SUF', 'MID', 'EOT', 'PAD', 'BOS_TOKEN', 'EOS_TOKEN', 'file_sep', 'repo_name'],
  ['reponame', 'jupyter_code', 'empty_output', 'role', '/role', 'think', '/think', 'thought', '/thought'],
  ['tool_call', '/tool_call', 'tool_response', '/tool_response', 'tools', '/tools', 'think_fast', '/think_fast'],
]
  .flat()
  .map((name) => `<${name}>`)
  .concat(
    ['INST', '/INST', 'SYSTEM_PROMPT', '/SYSTEM_PROMPT', 'AVAILABLE_TOOLS', '/AVAILABLE_TOOLS', 'TOOL_CALLS'].map(
      bracket,
    ),
    ['TOOL_RESULTS', '/TOOL_RESULTS', 'TOOL_CONTENT', 'ARGS', 'THINK', '/THINK', 'IMG', 'gMASK', 'sMASK'].map(bracket),
    ['<<SYS>>', '<</SYS>>', '[e~[', ']~b]', ']~!b['],
  );

function bracket(name: string): string {
  return `[${name}]`;
}

/**
 * Forms that are marks whatever stands in them: `<|…|>`, `<|…>`, `<…|>`, `<｜…`, `[|…|]`, and some that are numbered.
 * `inside` finds the first sign of each; the other two tell whether a text ends in the beginning of one, or begins with
 * the end of one.
 */
export function markForms(separator: string): Record<'inside' | 'beginning' | 'ending', RegExp> {
  const name = String.raw`[^\s|<>${separator}]`;
  const inside = [
    String.raw`<(?=\|${name})`, // <|im_end|>, <|turn>
    String.raw`<(?=${name}{1,64}\|>)`, // <turn|>
    '<(?=｜)', // DeepSeek's
    String.raw`\[(?=\|${name}{1,64}\|\])`, // EXAONE's
    String.raw`<(?=(?:extra_id|unused|reserved|reserved_special_token|SPECIAL)_?\d+>)`,
    String.raw`\[(?=UNUSED_TOKEN_\d+\])`,
  ];
  return {
    inside: new RegExp(inside.join('|'), 'gu'),
    beginning: new RegExp(String.raw`(?:<[|｜]|\[\|)${name}{0,64}[|｜]?$|<${name}{1,64}\|$`, 'u'),
    ending: new RegExp(String.raw`^[|｜]?${name}{0,64}[|｜](?:>|\])|^[|｜]${name}{0,64}>`, 'u'),
  };
}
