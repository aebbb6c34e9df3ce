import { formatNumber } from '../shared/format.ts';
import type { Assistant, Glyph, PromptTemplate } from '../vault/kit/kit-records.ts';
import { longestName, longestText, parseKitItem, settingLimits, settingNames } from '../vault/kit/kit-schema.ts';
import type { AnswerSettings, ConversationModel } from '../vault/records.ts';
import { words } from './words.ts';

/** What stands in the form of an assistant, as it was typed. */
export interface AssistantFields {
  name: string;
  systemText: string;
  glyph: Glyph;
  model: ConversationModel | undefined;
  /** Empty: as always. */
  settings: Readonly<Record<keyof AnswerSettings, string>>;
}

/** What is to be kept, or what is to be changed first, in words. */
export type Outcome<T> = { item: T } | { problem: string };

type Made = Pick<Assistant, 'version' | 'id' | 'changedAtMs'>;

export function readAssistant(fields: AssistantFields, made: Made): Outcome<Assistant> {
  const settings: Partial<AnswerSettings> = {};
  for (const name of settingNames) {
    const typed = fields.settings[name].trim().replace(',', '.');
    const [from, to] = settingLimits[name];
    const value = Number(typed);
    if (!(value >= from && value <= to) && typed !== '')
      return { problem: words().settingWrong(words().settingNames[name], formatNumber(from, 2), formatNumber(to)) };
    if (typed !== '') settings[name] = name === 'maxTokens' ? Math.round(value) : value;
  }
  const item = parseKitItem({
    ...made,
    kind: 'assistant',
    name: fields.name.trim(),
    glyph: fields.glyph,
    systemText: fields.systemText,
    ...(fields.model && { model: fields.model }),
    ...(Object.keys(settings).length > 0 && { settings }),
  });
  if (item?.kind === 'assistant') return { item };
  if (isNameWrong(fields.name)) return { problem: words().nameWrong(formatNumber(longestName)) };
  if (fields.systemText.length > longestText) return { problem: words().instructionsWrong(formatNumber(longestText)) };
  return { problem: words().signWrong };
}

export function readTemplate(
  fields: { name: string; text: string },
  { version, id, changedAtMs }: Made,
): Outcome<PromptTemplate> {
  const { name, text } = fields;
  const item = parseKitItem({ version, id, changedAtMs, kind: 'template', name: name.trim(), text });
  if (item?.kind === 'template' && fields.text.trim() !== '') return { item };
  if (isNameWrong(fields.name)) return { problem: words().nameWrong(formatNumber(longestName)) };
  return { problem: words().textWrong(formatNumber(longestText)) };
}

function isNameWrong(name: string): boolean {
  return name.trim() === '' || name.trim().length > longestName;
}
