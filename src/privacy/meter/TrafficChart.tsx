import { formatBytes, formatMoment } from '../../shared/format.ts';
import { words } from './panel-words.ts';
import styles from './TrafficChart.module.css';
import type { TrafficLine } from './traffic-line.ts';

const width = 480;
const height = 44;
const base = height - 2;

/** Traffic over time: a bar for each stretch, its height by powers of ten, and an edge where this page was sealed. */
export function TrafficChart({ line }: { line: TrafficLine }) {
  const step = width / line.bars.length;
  const heightOf = (bytes: number): number => (bytes === 0 ? 0 : 3 + (Math.log10(bytes + 1) / 9) * (height - 8));
  const sealX = line.sealShare === undefined ? undefined : line.sealShare * width;
  const say = sealX === undefined ? words().traffic : words().trafficSealed;
  const total = line.bars.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <figure className={styles.chart}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say(formatBytes(total), formatMoment(line.startMs), formatMoment(line.endMs))}
      >
        <line className={styles.base} x1="0" x2={width} y1={base} y2={base} />
        {line.bars.map(({ bytes }, index) => (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a bar is its place
            key={index}
            className={styles.bar}
            x={index * step + 1}
            width={step - 2}
            y={base - heightOf(bytes)}
            height={heightOf(bytes)}
          />
        ))}
        {sealX !== undefined && (
          <>
            <rect className={styles.sealed} x={sealX} width={width - sealX} y="0" height={base} />
            <line className={styles.edge} x1={sealX} x2={sealX} y1="0" y2={height} />
            <line className={styles.edge} x1={sealX} x2={width} y1={base} y2={base} />
          </>
        )}
      </svg>
      <figcaption className={styles.caption}>
        <span>{formatMoment(line.startMs)}</span>
        {sealX !== undefined && <span className={styles.word}>{words().sealedFromHere}</span>}
        <span>{words().now}</span>
      </figcaption>
    </figure>
  );
}
