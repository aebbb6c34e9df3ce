import { createId } from '../../vault/records.ts';
import { kitVersion, type Assistant, type PromptTemplate } from '../../vault/kit/kit-records.ts';

export function newAssistant(): Assistant {
  const glyph = { colour: 'stone' } as const;
  return { version: kitVersion, kind: 'assistant', id: createId(), changedAtMs: 0, name: '', glyph, systemText: '' };
}

export function newTemplate(): PromptTemplate {
  return { version: kitVersion, kind: 'template', id: createId(), changedAtMs: 0, name: '', text: '' };
}
