import { createElement, useEffect, useState, type ReactNode } from 'react';
import styles from './Maths.module.css';
import type { MathsNode } from './maths.ts';
import { keepSource } from './sources.ts';
import { words } from './words.ts';

type ReadMaths = typeof import('./maths.ts').readMaths;

/** Once it is here, formulas are drawn at once. */
let reader: ReadMaths | undefined;

/** A formula. As it is written while the part that reads it comes, and where it cannot be read. */
export function Maths({ tex, raw, isDisplay }: { tex: string; raw: string; isDisplay: boolean }) {
  const formula = useReader()?.(tex, isDisplay);
  const drawn = formula ? drawNode(formula, 0, raw.trim()) : <code>{raw.trim()}</code>;
  if (!isDisplay) return drawn;
  return (
    <span
      ref={keepSource(raw.trim())}
      className={styles.display}
      tabIndex={0}
      role="group"
      aria-label={words().formula}
    >
      {drawn}
    </span>
  );
}

function useReader(): ReadMaths | undefined {
  const [, setHere] = useState(reader !== undefined);
  useEffect(() => {
    if (reader) return;
    let isCurrent = true;
    void import('./maths.ts')
      .then(({ readMaths }) => {
        reader = readMaths;
        if (isCurrent) setHere(true);
      })
      .catch(() => {}); // without its file on this device formulas stay as they are written
    return () => {
      isCurrent = false;
    };
  }, []);
  return reader;
}

/** MathML as elements: browsers draw it themselves, and read it out. */
function drawNode({ tag, attributes, align, children }: MathsNode, key: number, source?: string): ReactNode {
  return createElement(
    tag,
    {
      ...attributes,
      key,
      ref: source === undefined ? undefined : keepSource(source),
      className: align === undefined ? undefined : styles[align],
    },
    children.map((child, index) => (typeof child === 'string' ? child : drawNode(child, index))),
  );
}
