import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField, type TextFieldHandle } from '../../ui/TextField.tsx';
import { addressWords } from './address-words.ts';
import styles from './Catalogue.module.css';
import { modelAt } from './model-at.ts';
import { parseAddress } from './parse-address.ts';
import type { RemoteModel } from '../remote-model.ts';

export interface AddByAddressProps {
  /** The sites that this page may reach. */
  origins: readonly string[];
  onFound: (model: RemoteModel) => void;
}

/** The way to a model that is not in the list. Typing asks nobody anything. */
export function AddByAddress({ origins, onFound }: AddByAddressProps) {
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
      <summary>Add a model by its address</summary>
      <div className={styles.inside}>
        <p>
          For a model that is not in this list. Airlock then knows nothing of it but what its maker says: you judge
          whether to trust it.
        </p>
        <div className={styles.field}>
          <p>Where it is: owner/name on Hugging Face, its address there, or the address of a .gguf file</p>
          <TextField ref={place} label="Where the model is" placeholder="owner/name" onSubmit={look} />
        </div>
        <div className={styles.field}>
          <p>Which: the name of a .gguf file in it or, for the graphics card, the address of its library (.wasm)</p>
          <TextField ref={second} label="File or library" placeholder="model-q8_0.gguf" onSubmit={look} />
        </div>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
        <div className={styles.actions}>
          <Button onClick={look}>See what would be fetched</Button>
        </div>
      </div>
    </details>
  );
}
