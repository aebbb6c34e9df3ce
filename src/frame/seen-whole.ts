/** Chromium alone knows these two. */
interface SeenOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Layout rounds: an element that is drawn whole may count as a hair less. */
const wholeRatio = 0.98;

/**
 * Tells whether all of `elements` are drawn whole, with nothing over them and nothing see-through, as far as the
 * browser tells. A page turned hostile could lay this frame invisibly over a button of its own, or cut off or cover the
 * address and leave the button. Firefox and Safari do not tell what is covered (docs/limits.md).
 * @param onChange called first when the browser has looked
 */
export function watchSeenWhole(
  elements: readonly Element[],
  onChange: (isSeen: boolean) => void,
): { isSeen(): boolean; stop(): void } {
  const unseen = new Set(elements);
  const observer = new IntersectionObserver(
    (entries: readonly SeenEntry[]) => {
      for (const { target, intersectionRatio, isVisible } of entries)
        if (intersectionRatio >= wholeRatio && isVisible !== false) unseen.delete(target);
        else unseen.add(target);
      onChange(unseen.size === 0);
    },
    { threshold: [0, wholeRatio, 1], trackVisibility: true, delay: 100 } as SeenOptions,
  );
  for (const element of elements) observer.observe(element);
  return { isSeen: () => unseen.size === 0, stop: () => observer.disconnect() };
}
