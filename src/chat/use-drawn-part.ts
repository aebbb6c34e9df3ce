import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../ui/when-idle.ts';

/** Turns that are drawn at first, and then more each time: a screen or two. */
const atOnce = 24;

/** How many of a conversation's turns are not drawn yet, at its beginning and at its end. */
export interface LeftOut {
  above: number;
  below: number;
}

/**
 * What is drawn of a long conversation: its end comes first, or what is around a turn that is looked for; the rest when the
 * page has time, without moving what one reads.
 * @param list where they are drawn, as the only thing that scrolls in its parent
 * @param isWhole whether these are all of its turns
 * @param soughtIndex of the turn that is looked for; -1 where there is none
 */
export function useDrawnPart(
  list: RefObject<HTMLElement | null>,
  turnCount: number,
  isWhole: boolean,
  soughtIndex: number,
): LeftOut {
  const [leftOut, setLeftOut] = useState<LeftOut>();
  const wanted = around(soughtIndex, turnCount, leftOut);
  // From here on it counts from both ends: what is said now comes at the end, and is drawn there.
  if (isWhole && wanted !== leftOut) setLeftOut(wanted);
  const { above, below } = wanted;
  useEffect(() => {
    if (!isWhole || (above === 0 && below === 0)) return;
    return whenIdle(() => {
      const first = list.current?.firstElementChild;
      const topBefore = first?.getBoundingClientRect().top ?? 0;
      flushSync(() => setLeftOut({ above: Math.max(0, above - atOnce), below: Math.max(0, below - atOnce) }));
      const topNow = first?.getBoundingClientRect().top ?? 0;
      list.current?.parentElement?.scrollBy({ top: topNow - topBefore, behavior: 'instant' });
    });
  }, [list, isWhole, above, below]);
  return wanted;
}

function around(soughtIndex: number, turnCount: number, leftOut: LeftOut | undefined): LeftOut {
  const isOfNow = leftOut && leftOut.above + leftOut.below < Math.max(1, turnCount);
  const { above, below } = isOfNow ? leftOut : { above: Math.max(0, turnCount - atOnce), below: 0 };
  const isDrawn = soughtIndex >= above && soughtIndex < turnCount - below;
  if (soughtIndex < 0 || isDrawn) return isOfNow ? leftOut : { above, below };
  const half = atOnce / 2;
  return { above: Math.max(0, soughtIndex - half), below: Math.max(0, turnCount - soughtIndex - half) };
}
