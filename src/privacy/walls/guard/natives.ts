/**
 * The browser's own functions, taken before any other code runs. Code that runs later can replace every method
 * and getter of this page; the guard calls only what it took here.
 */
type Native = (self: unknown, ...given: unknown[]) => unknown;
export type Method = (this: unknown, ...given: unknown[]) => unknown;

const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
export { apply, ownKeys };

/** The method or the getter `name` of `owner`, to be called with its object first. */
export function native(owner: object, name: string): Native {
  const { value, get } = getOwnPropertyDescriptor(owner, name) ?? {};
  return (self, ...given) => apply((value ?? get) as Method, self, given);
}

/** Replaces a method or a setter for good. What this browser does not have is left out. */
export function replace(owner: object | undefined, name: string, wrap: (original: Method) => Method): void {
  const found = owner && getOwnPropertyDescriptor(owner, name);
  if (!found) return;
  const { value, set, get } = found;
  if (typeof value === 'function')
    defineProperty(owner, name, { value: wrap(value as Method), writable: false, configurable: false });
  else if (set) defineProperty(owner, name, { ...(get && { get }), set: wrap(set as Method), configurable: false });
}

export const nodeType = native(Node.prototype, 'nodeType');
export const localName = native(Element.prototype, 'localName');
export const hasAttribute = native(Element.prototype, 'hasAttribute');
export const preventDefault = native(Event.prototype, 'preventDefault');
const exec = native(RegExp.prototype, 'exec');
/** Not `RegExp.prototype.test`, which calls whatever `exec` is by then. */
export const test = (pattern: RegExp, text: unknown): boolean => exec(pattern, text) !== null;
export const startsWith = native(String.prototype, 'startsWith');

const composedPath = native(Event.prototype, 'composedPath');

/** The first element from the event's target outwards that `isWanted`. */
export function elementOnPath(event: Event, isWanted: (element: Element) => boolean): Element | undefined {
  const path = composedPath(event) as EventTarget[];
  // By index: the iterator of arrays can be replaced.
  for (let index = 0; index < path.length; index += 1) {
    const target = path[index];
    if (isElement(target) && isWanted(target)) return target;
  }
  return undefined;
}

function isElement(target: unknown): target is Element {
  try {
    return nodeType(target) === 1;
  } catch {
    return false; // the window
  }
}
