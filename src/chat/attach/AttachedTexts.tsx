import { useState } from 'react';
import { formatBytes } from '../../shared/format.ts';
import styles from './AttachedTexts.module.css';
import { FileIcon } from './icons.tsx';
import type { AttachedFile } from './join-files.ts';
import { textBytes } from './text-bytes.ts';

/** The files that went with a question, folded. Each is text and nothing else. */
export function AttachedTexts({ files }: { files: readonly AttachedFile[] }) {
  return files.map((file) => <AttachedText key={`${file.name}\n${file.text}`} {...file} />);
}

function AttachedText({ name, text }: AttachedFile) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.file} data-attached={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FileIcon />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className={styles.size}>{formatBytes(textBytes(text))}</span>
      </summary>
      {/* A long text costs nothing before somebody wants to read it. */}
      {isOpen && (
        <pre className={styles.text} tabIndex={0} dir="auto">
          {text}
        </pre>
      )}
    </details>
  );
}
