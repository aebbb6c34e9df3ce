import { hostileAddresses } from './hostile-addresses.ts';
import { hostileMarkup } from './hostile-markup.ts';

/** An answer that tries to get something out of the page, or to hide that it does. */
export interface HostileAnswer {
  name: string;
  text: string;
  /** What the app says of it; empty where there is nothing to hold back. */
  held: string;
}

/** @param origin where the answers try to send to: scheme, host and port of a receiver that counts, or of none */
export function hostileAnswers(origin: string): HostileAnswer[] {
  return [...hostileAddresses(origin), ...hostileMarkup(origin)].map(([name, text, held = '']) => ({
    name,
    text,
    held: held === '' ? '' : `${held} held back.`,
  }));
}

/** Name, text, and what is held back of it. */
export type HostileCase = [name: string, text: string, held?: string];
