import type { AnswerSettings, ConversationModel } from '../records.ts';

/** What a person has made for use in any conversation: assistants and templates. Times are milliseconds since 1970. */

export const kitVersion = 1 as const;

export type KitItem = Assistant | PromptTemplate | HiddenStarter;

interface KitFields {
  version: typeof kitVersion;
  id: string;
  changedAtMs: number;
}

/** Who answers: what the model is told first, and how it draws its words. */
export interface Assistant extends KitFields {
  kind: 'assistant';
  name: string;
  glyph: Glyph;
  systemText: string;
  /** By its id; the name is for when it is not on this device. Without one: the conversation's or the device's. */
  model?: ConversationModel;
  /** What is not in it is as always. */
  settings?: Partial<AnswerSettings>;
}

/** A letter or sign in a coloured round, or the name of one of our own drawings. */
export interface Glyph {
  colour: GlyphColour;
  sign?: string;
  drawing?: GlyphDrawing;
}

export const glyphColours = ['stone', 'sand', 'sky', 'plum', 'rose'] as const;
export type GlyphColour = (typeof glyphColours)[number];

export const glyphDrawings = ['speech', 'bulb', 'pen', 'globe', 'lines', 'question', 'book', 'list'] as const;
export type GlyphDrawing = (typeof glyphDrawings)[number];

/** A text with blanks, to be asked again and again. */
export interface PromptTemplate extends KitFields {
  kind: 'template';
  name: string;
  text: string;
}

/** Says that one of those that come with the app is not to be shown. */
export interface HiddenStarter extends KitFields {
  kind: 'hidden';
}
