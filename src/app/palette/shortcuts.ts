/** Which keys do what: the one list, which is bound (`use-shortcuts.ts`), shown beside commands and on the sheet. */

export interface Shortcut {
  /** With Ctrl, or the command key where there is one. */
  isWithCtrl: boolean;
  isWithShift?: boolean;
  /** What is printed on the key. */
  shown: string;
  /** The letter that it types, or where letters move about with Shift and layout, the key itself. */
  key?: string;
  code?: string;
  /** Not where it would be a letter of a text. */
  isOutsideFields?: boolean;
}

export const shortcuts = {
  palette: { isWithCtrl: true, shown: 'K', key: 'k' },
  newConversation: { isWithCtrl: true, isWithShift: true, shown: 'O', key: 'o' },
  sheet: { isWithCtrl: true, shown: '/', key: '/' },
  sheetToo: { isWithCtrl: false, shown: '?', key: '?', isOutsideFields: true },
  curtain: { isWithCtrl: true, shown: '.', code: 'Period' },
  lock: { isWithCtrl: true, isWithShift: true, shown: '.', code: 'Period' },
} satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>;

export function isPressed(event: Pressed, shortcut: Shortcut): boolean {
  const { isWithCtrl, isWithShift = false, key, code, isOutsideFields = false } = shortcut;
  if (event.altKey || (event.ctrlKey || event.metaKey) !== isWithCtrl) return false;
  if (isOutsideFields && event.target instanceof HTMLElement && event.target.isContentEditable) return false;
  // A slash or a question mark is typed with Shift on one keyboard and without on another.
  const isLetter = code !== undefined || /^[a-z]$/.test(key ?? '');
  if (isLetter && event.shiftKey !== isWithShift) return false;
  if (code !== undefined) return event.code === code;
  // Where the letters are not Latin, the key in the same place is meant.
  const isLatin = /^[\u0020-\u024F]$/u.test(event.key);
  return event.key.toLowerCase() === key || (!isLatin && event.code === `Key${key?.toUpperCase()}`);
}

/** The keys, one by one, as this device's keyboard has them. */
export function keysOf({ isWithCtrl, isWithShift, shown }: Shortcut): string[] {
  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  return [...(isWithCtrl ? [isApple ? '⌘' : 'Ctrl'] : []), ...(isWithShift ? [isApple ? '⇧' : 'Shift'] : []), shown];
}
