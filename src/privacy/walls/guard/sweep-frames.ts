import { native, replace, apply, startsWith } from './natives.ts';
import { refuse } from './refusals.ts';

/**
 * The second line behind `refuse-frames.ts`: a frame that was made in a way that nobody thought of is taken out
 * before the insertion returns, or, where no method inserts it, at the next chance.
 */
const all = native(Document.prototype, 'querySelectorAll');
const item = native(NodeList.prototype, 'item');
const remove = native(Element.prototype, 'remove');
const attribute = native(Element.prototype, 'getAttribute');
const { document } = globalThis;
const frames = globalThis.window;
const frameCount = native(frames, 'length');

const insertions: readonly (readonly [object | undefined, string])[] = [
  [Node.prototype, 'appendChild insertBefore replaceChild'],
  [Element.prototype, 'append prepend replaceChildren moveBefore before after replaceWith insertAdjacentElement'],
  [Document.prototype, 'append prepend replaceChildren moveBefore body adoptNode'],
  [DocumentFragment.prototype, 'append prepend replaceChildren moveBefore'],
  [CharacterData.prototype, 'before after replaceWith'],
  [Range.prototype, 'insertNode surroundContents'],
];

/** @param ownFrames how many frames the page itself has */
export function sweepFrames(ownFrames: number): void {
  const sweep = (): void => {
    const found = all(document, 'iframe, frame, object, embed, fencedframe');
    for (let element = item(found, 0), index = 0; element; index += 1, element = item(found, index)) takeOut(element);
    // Those in a shadow tree are found by their windows; only those of another origin hide their element.
    for (let index = (frameCount(frames) as number) - 1; index >= 0; index -= 1) {
      try {
        const element = frames[index]?.frameElement;
        if (element) takeOut(element);
      } catch {
        // of another origin: the one that fetches
      }
    }
  };
  const look = (): void => {
    if ((frameCount(frames) as number) > ownFrames) sweep();
  };
  for (const [owner, names] of insertions)
    for (const name of names.split(' '))
      replace(
        owner,
        name,
        (original) =>
          function insert(this: unknown, ...given) {
            const result = apply(original, this, given);
            look();
            return result;
          },
      );
  // A frame inside of which nothing is loaded yet has no window.
  new MutationObserver(sweep).observe(document, { childList: true, subtree: true });
  document.addEventListener('load', look, { capture: true });
  for (const type of ['pointerover', 'focusin', 'blur']) addEventListener(type, look, { capture: true });
  setInterval(look, lookEveryMs);
}

const lookEveryMs = 100;

function takeOut(element: unknown): void {
  const address = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
  remove(element);
  refuse('frame', startsWith(address, 'http') ? (address as string) : undefined);
}
