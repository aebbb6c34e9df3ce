import { formatNumber } from '../../shared/format.ts';
import type { Report } from '../../takeout/report.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { detailLines, leftOutLine, sourcesLine, sumOfLeft, totalLine } from './report-words.ts';
import styles from './Takeout.module.css';
import { words } from './words.ts';

/** So many lines say enough; the numbers above count all. */
const mostLines = 100;

/** What is in a file, before any of it is kept. */
export function ReportView({ report, hereAlready }: { report: Report; hereAlready: number }) {
  const { report: say } = words();
  const sum = sumOfLeft(report.conversations);
  const details = detailLines(report);
  const rest = details.length + report.refusedCount - report.refused.length - mostLines;
  return (
    <div className={styles.part} data-report={report.conversations.length}>
      <p>
        <Sentence parts={say.canBeTaken(<strong>{totalLine(report)}</strong>)} /> {sourcesLine(report)}
      </p>
      <ul className={styles.lines}>
        {hereAlready > 0 && (
          <li>{hereAlready === report.conversations.length ? say.allHere : say.someHere(hereAlready)}</li>
        )}
        {Object.keys(sum.left).length > 0 && <li>{say.leftOut(leftOutLine(sum))}</li>}
        {report.refusedCount > 0 && <li>{say.refusedCount(report.refusedCount)}</li>}
        {report.others > 0 && <li>{say.others(report.others)}</li>}
        {report.otherFiles > 0 && <li>{say.otherFiles(report.otherFiles)}</li>}
        {report.isCutOff && <li>{say.isCutOff}</li>}
      </ul>
      {details.length > 0 && (
        <details className={styles.details}>
          <summary>{say.details}</summary>
          <ul className={styles.lines} tabIndex={0}>
            {details.slice(0, mostLines).map(({ title, what }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list is made once and titles come twice
              <li key={index}>
                <Sentence parts={say.detail(<bdi>{title}</bdi>, what)} />
              </li>
            ))}
            {rest > 0 && <li>{say.more(formatNumber(rest))}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
