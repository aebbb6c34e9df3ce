import { formatCount, formatNumber } from '../../shared/format.ts';
import type { Report } from '../../takeout/report.ts';
import { detailLines, leftOutLine, sourcesLine, sumOfLeft, totalLine } from './report-words.ts';
import styles from './Takeout.module.css';

/** So many lines say enough; the numbers above count all. */
const mostLines = 100;

/** What is in a file, before any of it is kept. */
export function ReportView({ report, hereAlready }: { report: Report; hereAlready: number }) {
  const left = sumOfLeft(report.conversations);
  const details = detailLines(report);
  const rest = details.length + report.refusedCount - report.refused.length - mostLines;
  return (
    <div className={styles.part} data-report={report.conversations.length}>
      <p>
        <strong>{totalLine(report)}</strong> can be taken. {sourcesLine(report)}
      </p>
      <ul className={styles.lines}>
        {hereAlready > 0 && (
          <li>
            {hereAlready === report.conversations.length
              ? 'All of them are here already and stay as they are.'
              : `${formatNumber(hereAlready)} of them ${hereAlready === 1 ? 'is' : 'are'} here already and ${hereAlready === 1 ? 'stays as it is' : 'stay as they are'}.`}
          </li>
        )}
        {Object.keys(left).length > 0 && <li>Left out: {leftOutLine(left)}.</li>}
        {report.refusedCount > 0 && (
          <li>{formatCount(report.refusedCount, 'conversation', 'conversations')} cannot be taken.</li>
        )}
        {report.others > 0 && <li>{formatCount(report.others, 'entry is', 'entries are')} no conversation.</li>}
        {report.otherFiles > 0 && (
          <li>
            {formatCount(report.otherFiles, 'other file', 'other files')} in the archive: not looked at. Pictures and
            settings, mostly.
          </li>
        )}
        {report.isCutOff && <li>The file ends too early. What was there before its end is listed here.</li>}
      </ul>
      {details.length > 0 && (
        <details className={styles.details}>
          <summary>What stays behind, conversation by conversation</summary>
          <ul className={styles.lines} tabIndex={0}>
            {details.slice(0, mostLines).map(({ title, words }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list is made once and titles come twice
              <li key={index}>
                <bdi>{title}</bdi>: {words}
              </li>
            ))}
            {rest > 0 && <li>… and {formatNumber(rest)} more</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
