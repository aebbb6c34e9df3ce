import type { Contact } from '../../egress/contacts.ts';
import { formatBytes, formatDay, formatNumber } from '../../shared/format.ts';
import styles from './Contacts.module.css';
import { words } from './panel-words.ts';

/** Who was contacted, what for, and how much went each way. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <table className={styles.contacts}>
      <thead>
        <tr>
          <th scope="col">{words().whoAndWhy}</th>
          <th scope="col">{words().requests}</th>
          <th scope="col">{words().up}</th>
          <th scope="col">{words().down}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map(({ destination, purpose, count, bytesOut, bytesOutBy, bytesIn, lastMs }) => (
          <tr key={`${destination} ${purpose}`}>
            <th scope="row">
              <bdi>{destination === location.origin ? words().thisSite : destination}</bdi>
              <span className={styles.purpose}>{words().contact(words().purposes[purpose], formatDay(lastMs))}</span>
            </th>
            <td>{formatNumber(count)}</td>
            <td>
              {bytesOutBy === 'estimated' && <abbr title={words().estimated}>≈ </abbr>}
              {formatBytes(bytesOut)}
            </td>
            <td>{formatBytes(bytesIn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
