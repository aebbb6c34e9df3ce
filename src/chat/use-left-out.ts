import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../ui/when-idle.ts';

/** Turns that are drawn at first, and then more each time: a screen or two. */
const atOnce = 24;

/**
 * How many of a conversation's turns, from its beginning, are not drawn yet: its end comes first, and what is above it
 * when the page has time, without moving what one reads.
 * @param list where they are drawn, as the only thing that scrolls in its parent
 * @param isWhole whether these are all of its turns
 */
export function useLeftOut(
  list: RefObject<HTMLElement | null>,
  turnCount: number,
  isWhole: boolean,
  isAllSought: boolean,
): number {
  const [leftOut, setLeftOut] = useState<number>();
  const wanted = isAllSought ? 0 : (leftOut ?? Math.max(0, turnCount - atOnce));
  // From here on it counts from the beginning: what is said now comes at the end.
  if (isWhole && wanted !== leftOut) setLeftOut(wanted);
  useEffect(() => {
    if (!isWhole || wanted === 0) return;
    return whenIdle(() => {
      const first = list.current?.firstElementChild;
      const topBefore = first?.getBoundingClientRect().top ?? 0;
      flushSync(() => setLeftOut(Math.max(0, wanted - atOnce)));
      const topNow = first?.getBoundingClientRect().top ?? 0;
      list.current?.parentElement?.scrollBy({ top: topNow - topBefore, behavior: 'instant' });
    });
  }, [list, isWhole, wanted]);
  return wanted;
}
