import { useEffect, useState, type ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './About.module.css';
import type { ingredients as Ingredients } from './ingredients.ts';

/** What the app is, and all that it is made of. */
export function About({ onClose, children }: { onClose: () => void; children?: ReactNode }) {
  const [ingredients, setIngredients] = useState<typeof Ingredients>([]);
  useEffect(() => {
    void import('./ingredients.ts').then((list) => setIngredients(list.ingredients));
  }, []);
  return (
    <Dialog title="About Airlock" onClose={onClose}>
      <div className={styles.about}>
        <p>A model came in through the outer door. The outer door shut. You talk inside.</p>
        <p className={styles.version}>
          Version {__AIRLOCK_VERSION__}, build {__AIRLOCK_BUILD__}. Apache License 2.0.
        </p>
        {children}
        <h3>What it is made of</h3>
        <ul className={styles.list}>
          {ingredients.map(({ name, version, licence, what, text }) => (
            <li key={name}>
              <details>
                <summary className={styles.summary}>
                  <strong>{name}</strong> {version}, {licence}: {what}
                </summary>
                <pre className={styles.text} tabIndex={0}>
                  {text}
                </pre>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
