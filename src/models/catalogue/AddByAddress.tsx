import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import { addressWords } from './address-words.ts';
import styles from './Catalogue.module.css';
import { modelAt } from './model-at.ts';
import { parseAddress } from './parse-address.ts';
import type { RemoteModel } from '../remote-model.ts';
import { words } from './words.ts';

export interface AddByAddressProps {
  /** The sites that this page may reach. */
  origins: readonly string[];
  onFound: (model: RemoteModel) => void;
}

/** The way to a model that is not in the list. Typing asks nobody anything. */
export function AddByAddress({ origins, onFound }: AddByAddressProps) {
  const say = words();
  const place = useRef<TextFieldHandle>(null);
  const second = useRef<TextFieldHandle>(null);
  const [problem, setProblem] = useState('');
  function look(): void {
    const parsed = parseAddress(place.current?.getText() ?? '', second.current?.getText() ?? '', origins);
    setProblem(parsed.kind === 'refused' ? addressWords(parsed) : '');
    if (parsed.kind === 'source') void modelAt(parsed.source).then(onFound);
  }
  return (
    <details className={styles.item}>
      <summary>{say.addTitle}</summary>
      <div className={styles.inside}>
        <p>{say.addWhy}</p>
        <div className={styles.field}>
          <p>{say.addWhere}</p>
          <TextField ref={place} label={say.addWhereLabel} placeholder={say.addWherePlaceholder} onSubmit={look} />
        </div>
        <div className={styles.field}>
          <p>{say.addWhich}</p>
          <TextField ref={second} label={say.addWhichLabel} placeholder="model-q8_0.gguf" onSubmit={look} />
        </div>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        <div className={styles.actions}>
          <Button onClick={look}>{say.addLook}</Button>
        </div>
      </div>
    </details>
  );
}
