import { words } from './address-words.ts';
import { decodeEntities } from '../markdown/decode-entities.ts';
import { showHidden } from './show-hidden.ts';

/** An address that a model wrote, as a person should see it. */
export interface AddressReading {
  /** Whole, with all that hides in it written out. */
  shown: string;
  /** What the button copies; undefined where the address is held back. */
  copied: string | undefined;
  /** What should be known before anyone uses it: sentences, most important first. */
  notes: string[];
}

/** A name that nobody can have (RFC 2606): an address that still leads there named no host of its own. */
const noHost = 'nowhere.invalid';

/**
 * Pure.
 * @param label the words that stand for the address in the answer
 */
export function readAddress(written: string, label = ''): AddressReading {
  const address = decodeEntities(written).trim();
  const shown = showHidden(address);
  const hiddenNotes = shown === address ? [] : [words().hidden];
  const url = parse(address);
  if (!url) return { shown, copied: undefined, notes: [words().notUnderstood, ...hiddenNotes] };
  if (isHeldBack(written)) {
    return { shown, copied: undefined, notes: [words().heldBack(showHidden(url.protocol)), ...hiddenNotes] };
  }
  const notes = [...hostNotes(url, label), ...hiddenNotes];
  if (url.search !== '') notes.push(words().sentAlong);
  // In the browser's own spelling nothing hides any more.
  const isPlain = shown === address && !notes.includes(words().lookalike(url.hostname));
  return { shown, copied: isPlain || url.host === noHost ? address : url.href, notes };
}

/** Whether an address is of a kind that is never handed on: all but web pages and e-mail. */
export function isHeldBack(written: string): boolean {
  const url = parse(decodeEntities(written).trim());
  return url !== undefined && !['http:', 'https:', 'mailto:'].includes(url.protocol);
}

function hostNotes(url: URL, label: string): string[] {
  if (url.protocol === 'mailto:') return [words().mail];
  if (url.hostname === noHost) return [words().noHost];
  const notes = [words().host(url.host)];
  const claimed = hostIn(label);
  if (claimed !== undefined && claimed !== url.hostname) notes.push(words().anotherHost);
  if (url.username !== '' || url.password !== '') notes.push(words().beforeAt);
  if (/(?:^|\.)xn--/.test(url.hostname)) notes.push(words().lookalike(url.hostname));
  return notes;
}

/** The host that a text claims to lead to, where it reads like an address. */
function hostIn(label: string): string | undefined {
  const claimed = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?\s*$/u.exec(label)?.[1];
  return claimed === undefined ? undefined : parse(`https://${claimed}`)?.hostname;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address, `https://${noHost}`);
  } catch {
    return undefined; // no address at all: the caller says so
  }
}
