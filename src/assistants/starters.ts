import { kitVersion, type Assistant, type Glyph, type PromptTemplate } from '../vault/kit/kit-records.ts';
import { words } from './words.ts';

/** Those that come with the app, in the person's language. They are copied to be changed, and can be hidden. */

type Looks = Pick<Assistant, 'glyph' | 'settings'>;

const prefix = 'starter';

export function isStarter({ id }: { id: string }): boolean {
  return id.startsWith(prefix);
}

const looks = {
  explainer: { glyph: { colour: 'sand', drawing: 'bulb' } },
  proofreader: { glyph: { colour: 'plum', drawing: 'pen' }, settings: { temperature: 0 } },
  translator: { glyph: { colour: 'sky', drawing: 'globe' }, settings: { temperature: 0 } },
  summariser: { glyph: { colour: 'stone', drawing: 'lines' } },
  listener: { glyph: { colour: 'rose', drawing: 'question' }, settings: { temperature: 0.6 } },
} satisfies Record<string, Looks>;

/** For the one that answers where no assistant was chosen. */
export const plainGlyph: Glyph = { colour: 'stone', drawing: 'speech' };

const fields = { version: kitVersion, changedAtMs: 0 } as const;

export function starterAssistants(): Assistant[] {
  const { starters } = words();
  const make = (name: keyof typeof looks): Assistant => {
    const said = { id: prefix + name, kind: 'assistant' as const, ...starters[name] };
    return { ...fields, ...said, ...looks[name] };
  };
  return (Object.keys(looks) as (keyof typeof looks)[]).map(make);
}

export function starterTemplates(): PromptTemplate[] {
  const make = ([id, said]: [string, { name: string; text: string }]): PromptTemplate => ({
    ...fields,
    kind: 'template',
    id: prefix + id,
    ...said,
  });
  return Object.entries(words().starterTemplates).map(make);
}
