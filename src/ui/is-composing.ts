/**
 * Whether a key belongs to an input method, which composes a letter out of several keys. It is nobody else's then: every
 * handler of keys asks this first. Safari ends a composition before the key that ended it, which has this old code.
 */
export function isComposing(event: KeyboardEvent | { nativeEvent: KeyboardEvent }): boolean {
  const { isComposing: isWithin, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
  return isWithin || keyCode === 229;
}
