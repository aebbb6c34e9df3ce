import { Dialog } from '../../ui/Dialog.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Keys } from './Keys.tsx';
import styles from './Palette.module.css';
import { keysOf, shortcuts, type ShortcutId } from './shortcuts.ts';
import { words } from './words.ts';

/** Every key that does something here. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { title, commands, keys } = words();
  const names = { ...commands, palette: title, sheetToo: keys.sheetToo };
  const bound = (Object.keys(shortcuts) as ShortcutId[]).map((id) => [names[id], keysOf(shortcuts[id])] as const);
  // What the fields and lists bind by themselves.
  const others = [
    [keys.send, ['Enter']],
    [keys.newLine, ['Shift', 'Enter']],
    [keys.stop, ['Esc']],
    [keys.move, ['↑', '↓']],
  ] as const;
  return (
    <Dialog title={commands.sheet} onClose={onClose}>
      <div className={styles.sheet}>
        <Facts
          facts={[...bound, ...others].map(([name, pressed]) => [name, <Keys key={name} keys={pressed} />] as const)}
        />
      </div>
    </Dialog>
  );
}
