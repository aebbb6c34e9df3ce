/** Chromium alone knows these two. */
interface SeenOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/**
 * Whether an element is drawn whole, with nothing over it and nothing see-through, as far as the browser tells: a page
 * turned hostile could lay this frame invisibly over a button of its own. Firefox and Safari do not tell; there it
 * counts as seen (docs/limits.md).
 */
export function seenWhole(element: Element): () => boolean {
  let isSeen = false;
  const observer = new IntersectionObserver(
    (entries: readonly SeenEntry[]) => {
      const last = entries.at(-1);
      isSeen = last?.isVisible ?? last?.isIntersecting ?? false;
    },
    { threshold: [1], trackVisibility: true, delay: 100 } as SeenOptions,
  );
  observer.observe(element);
  return () => isSeen;
}
