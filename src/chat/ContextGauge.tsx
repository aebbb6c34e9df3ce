import { useDeferredValue, useMemo } from 'react';
import { formatNumber, formatPercent } from '../shared/format.ts';
import type { Readable } from '../shared/store.ts';
import { Popover } from '../ui/Popover.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './ContextGauge.module.css';
import type { Talk } from './follow-talk.ts';
import { contextTokensOf, measureContext } from './measure-context.ts';
import { growTree } from './tree.ts';
import { words } from './turn-words.ts';

export interface ContextGaugeProps {
  /** What is loaded, as far as this is about it. */
  engine: Readable<object>;
  /** Of the open conversation; undefined while it is read. */
  talk: Talk | undefined;
  /** What stands in the message field. */
  typed: Readable<string>;
  /** The assistant's, where there is one. */
  instructions: string | undefined;
}

/** How full the context window would be if one sent now. Nothing while no model is loaded: nobody knows its size. */
export function ContextGauge({ engine, talk, typed, instructions }: ContextGaugeProps) {
  const contextTokens = contextTokensOf(useStore(engine));
  const text = useDeferredValue(useStore(typed));
  const branch = useMemo(
    () =>
      talk
        ? growTree(talk.turns)
            .branchThrough(talk.leafId)
            .map(({ turn }) => turn)
        : [],
    [talk],
  );
  const context = useMemo(
    () => (contextTokens === undefined ? undefined : measureContext(branch, text, contextTokens, instructions)),
    [branch, text, contextTokens, instructions],
  );
  if (!context) return undefined;
  const { usedTokens, budgetTokens, leftOutTurns } = context;
  const share = Math.min(1, usedTokens / budgetTokens);
  const said = words().context;
  const percent = formatPercent(share);
  return (
    <div className={styles.gauge} data-context-share={share.toFixed(3)} data-left-out={leftOutTurns}>
      <Popover
        label={leftOutTurns > 0 ? said.fullAndCut(percent) : said.full(percent)}
        opener={
          <>
            <Ring share={share} />
            {percent}
          </>
        }
      >
        <p>{said.takes(formatNumber(usedTokens), formatNumber(budgetTokens))}</p>
        <p>{leftOutTurns > 0 ? said.leftOut(leftOutTurns) : said.nothingLeftOut}</p>
      </Popover>
    </div>
  );
}

function Ring({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" fill="none" strokeWidth="3" aria-hidden="true">
      <circle cx="10" cy="10" r="8" stroke="var(--line)" />
      <circle
        cx="10"
        cy="10"
        r="8"
        stroke="currentColor"
        pathLength="100"
        strokeDasharray={`${share * 100} 100`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  );
}
