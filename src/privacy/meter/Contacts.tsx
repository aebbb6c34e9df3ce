import type { Contact } from '../../egress/contacts.ts';
import { formatBytes, formatDay, formatNumber } from '../../shared/format.ts';
import styles from './Contacts.module.css';

/** Who was contacted, what for, and how much went each way. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <table className={styles.contacts}>
      <thead>
        <tr>
          <th scope="col">Who, and what for</th>
          <th scope="col">Requests</th>
          <th scope="col">Up</th>
          <th scope="col">Down</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map(({ destination, purpose, count, bytesOut, bytesOutBy, bytesIn, lastMs }) => (
          <tr key={`${destination} ${purpose}`}>
            <th scope="row">
              <span>{destination === location.origin ? 'This site' : destination}</span>
              <span className={styles.purpose}>
                {purposeWords[purpose]}, last on {formatDay(lastMs)}
              </span>
            </th>
            <td>{formatNumber(count)}</td>
            <td>
              {bytesOutBy === 'estimated' && (
                <abbr title="estimated: browsers count what comes, not what goes">≈ </abbr>
              )}
              {formatBytes(bytesOut)}
            </td>
            <td>{formatBytes(bytesIn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const purposeWords = {
  app: 'the app’s own files',
  'app-list': 'which version is the newest',
  model: 'the model’s files',
  unknown: 'for something that is not ours',
} as const;
