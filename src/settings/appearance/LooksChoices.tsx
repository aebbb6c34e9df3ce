import { useState } from 'react';
import { formatPercent } from '../../shared/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { chooseLooks, contrasts, keptLooks, textPercents, themes, type Looks } from '../../ui/looks.ts';
import styles from './Appearance.module.css';
import { words } from './words.ts';

/** Seen at once, on the page behind. */
export function LooksChoices() {
  const [looks, setLooks] = useState(keptLooks);
  function choose(change: Partial<Looks>): void {
    const next = { ...looks, ...change };
    setLooks(next);
    chooseLooks(next);
  }
  const { asSystem, light, dark, moreContrast } = words();
  const themeNames: Record<Looks['theme'], string> = { system: asSystem, light, dark };
  const contrastNames: Record<Looks['contrast'], string> = { system: asSystem, more: moreContrast };
  return (
    <>
      <Choice
        label={words().textSize}
        options={textPercents.map((value) => ({ value, label: formatPercent(Number(value) / 100) }))}
        value={looks.textPercent}
        onChange={(textPercent) => choose({ textPercent })}
      />
      <Choice
        label={words().theme}
        options={themes.map((value) => ({ value, label: themeNames[value] }))}
        value={looks.theme}
        onChange={(theme) => choose({ theme })}
      />
      <Choice
        label={words().contrast}
        options={contrasts.map((value) => ({ value, label: contrastNames[value] }))}
        value={looks.contrast}
        onChange={(contrast) => choose({ contrast })}
      />
      <p className={styles.small}>{words().movement}</p>
    </>
  );
}
