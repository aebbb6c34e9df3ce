import { Button } from '../../ui/Button.tsx';
import { isInstalled } from '../../ui/is-installed.ts';
import { goToModelsPage } from '../leave.ts';
import styles from './Install.module.css';
import { words } from './words.ts';

/** What installing protects, and where it is done: the page that fetches carries the app's name and icons. */
export function AboutInstalling() {
  const { title, why, isAnApp, howToInstall } = words();
  return (
    <section className={styles.about}>
      <h3>{title}</h3>
      <p>{why}</p>
      {isInstalled() ? <p>{isAnApp}</p> : <Button onClick={goToModelsPage}>{howToInstall}</Button>}
    </section>
  );
}
