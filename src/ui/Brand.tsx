import styles from './Brand.module.css';
import { Mark } from './Mark.tsx';

/** The product's mark and its name. `shrinks`: on a narrow screen the mark alone, beside something that needs the room. */
export function Brand({ shrinks = false }: { shrinks?: boolean }) {
  return (
    <span className={`${styles.brand} ${shrinks ? styles.shrinks : ''}`}>
      <Mark /> <span>Airlock</span>
    </span>
  );
}
