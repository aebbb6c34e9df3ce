import { useCallback, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { useStore } from '../ui/use-store.ts';
import { folderDialog } from './folder-dialog.ts';
import { fromDrop, fromFolder, fromInput } from './gather-files.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import type { Importer } from './importer.ts';
import styles from './ModelsScreen.module.css';
import { words } from './shelf-words.ts';
import { useDrop } from './use-drop.ts';

export interface ImportBoxProps {
  importer: Importer;
  onUse: (id: string) => void;
}

/** The way in for a model that somebody has already: a file or a folder, chosen or dropped anywhere on the page. */
export function ImportBox({ importer, onUse }: ImportBoxProps) {
  const say = words();
  const state = useStore(importer.state);
  const input = useRef<HTMLInputElement>(null);
  useDrop(useCallback((dropped) => void importer.begin(() => fromDrop(dropped)), [importer]));
  const isBusy = state.phase === 'reading' || state.phase === 'copying';
  const isLacking = state.phase === 'lacking';

  function openInput(isFolder: boolean): void {
    if (!input.current) return;
    input.current.webkitdirectory = isFolder;
    input.current.click();
  }
  function openFolder(): void {
    const showDirectoryPicker = folderDialog();
    if (showDirectoryPicker) void importer.begin(async () => fromFolder(await showDirectoryPicker({ id: 'models' })));
    else openInput(true);
  }
  return (
    <section className={styles.section} data-import={state.phase} aria-labelledby="import-title">
      <h2 id="import-title">{say.bring}</h2>
      <p>{say.bringHow}</p>
      <ImportOutcome state={state} importer={importer} onUse={onUse} />
      {!isBusy && (
        <div className={styles.actions}>
          <Button look={isLacking ? 'main' : 'plain'} onClick={() => openInput(false)}>
            {isLacking ? say.chooseMissing : say.chooseFile}
          </Button>
          {!isLacking && <Button onClick={openFolder}>{say.chooseFolder}</Button>}
          {isLacking && (
            <Button look="quiet" onClick={importer.dismiss}>
              {say.leave}
            </Button>
          )}
        </div>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say.filesLabel}
        onChange={({ currentTarget }) => {
          const files = fromInput(currentTarget.files ?? []);
          if (files.length > 0) void importer.begin(() => files);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </section>
  );
}
