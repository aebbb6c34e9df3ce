import { useEffect, useState, type ReactNode } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import styles from './About.module.css';
import type { ingredients as Ingredients } from './ingredients.ts';
import { words } from './words.ts';

/** What the app is, and all that it is made of. */
export function About({ onClose, children }: { onClose: () => void; children?: ReactNode }) {
  const [ingredients, setIngredients] = useState<typeof Ingredients>([]);
  useEffect(() => {
    void import('./ingredients.ts').then((list) => setIngredients(list.ingredients));
  }, []);
  const { about: say } = words();
  return (
    <Dialog title={say.title} onClose={onClose}>
      <div className={styles.about}>
        <p>{say.motto}</p>
        <p className={styles.version}>{say.version(__AIRLOCK_VERSION__, __AIRLOCK_BUILD__)}</p>
        {children}
        <h3>{say.madeOf}</h3>
        <ul className={styles.list}>
          {ingredients.map(({ name, version, licence, what, text }) => (
            <li key={name}>
              <details>
                <summary className={styles.summary}>
                  <Sentence parts={say.ingredient(<strong>{name}</strong>, version, licence, what)} />
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
