import type { ResponseFormat } from '@mlc-ai/web-llm';
import { createMarkBreaker } from './break-control-tokens.ts';
import type { AnswerFormat, ChatTurn } from './engine.ts';
import type { ConversationTemplate } from './webllm-files.ts';

/** Turns whose texts can neither pass for control tokens nor, as web-llm puts them into its templates, be mangled. */
export function plainTurns(turns: readonly ChatTurn[], controlTokens: readonly string[]): ChatTurn[] {
  const breakMarks = createMarkBreaker(controlTokens);
  return turns.map(({ role, text, thinking }, index) => ({
    role,
    text: breakMarks(text, index === turns.length - 1 && role === 'assistant'),
    ...(thinking && { thinking: breakMarks(thinking) }),
  }));
}

/** As web-llm takes them. It puts texts in place with `String.replace`, to which `$$` and `$&` are commands. */
export function toMessages(
  turns: readonly ChatTurn[],
  { role_templates }: ConversationTemplate,
): { role: ChatTurn['role']; content: string }[] {
  return turns.map(({ role, text }) => ({
    role,
    content: role === 'system' || role_templates?.[role] !== undefined ? text.replaceAll('$', '$$$$') : text,
  }));
}

/**
 * The whole prompt as text, ending in the middle of the assistant's last turn. web-llm's chat takes no such turn, and
 * its plain completion takes no turns: this is its `getPromptArray` (0.2.86) for text alone.
 */
export function renderBegun(turns: readonly ChatTurn[], template: ConversationTemplate): string {
  const { system_template, system_message, roles, role_templates, seps } = template;
  const { role_content_sep, role_empty_sep, add_role_after_system_message } = template;
  const isSystemFirst = turns[0]?.role === 'system';
  const system = system_template.replace('{system_message}', () =>
    turns[0] && isSystemFirst ? turns[0].text : system_message,
  );
  const said = isSystemFirst ? turns.slice(1) : turns;
  const rendered = said.map(({ role, text, thinking }, index) => {
    const name = roles[role] ?? role;
    const content =
      role_templates?.[role]?.replace(`{${role}_message}`, () => text).replace('{function_string}', '') ?? text;
    if (index === said.length - 1 && role === 'assistant')
      return name + role_empty_sep + afterThought(thinking, text, template);
    const isBare = index === 0 && system !== '' && !add_role_after_system_message;
    return (isBare ? '' : name + role_content_sep) + content + seps[index % seps.length];
  });
  return system + rendered.join('');
}

/** The beginning of an answer, behind what was thought before it. */
function afterThought(thinking: string | undefined, text: string, template: ConversationTemplate): string {
  if (text !== '' || !thinking) return text;
  return `${thinksAhead(template) ? '' : '<think>\n'}${thinking.trim()}\n</think>\n\n`;
}

/** web-llm takes a schema as text, and asks for one even where its documentation does not (0.2.86). */
export function responseFormat(format: AnswerFormat): ResponseFormat {
  return format.kind === 'grammar'
    ? { type: 'grammar', grammar: format.grammar }
    : { type: 'json_object', schema: JSON.stringify(format.schema ?? { type: 'object' }) };
}

/** Whether the prompt itself opens the thinking, so that the model's first word is a thought. */
export function thinksAhead({ roles, role_empty_sep }: ConversationTemplate): boolean {
  return `${roles['assistant'] ?? ''}${role_empty_sep}`.trimEnd().endsWith('<think>');
}
