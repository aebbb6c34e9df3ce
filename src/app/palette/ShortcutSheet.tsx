import { Dialog } from '../../ui/Dialog.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Keys } from './Keys.tsx';
import { keysOf, otherKeys, shortcuts } from './shortcuts.ts';

/** Every key that does something here. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const bound = Object.values(shortcuts).map((shortcut) => ({ name: shortcut.name, keys: keysOf(shortcut) }));
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <Facts
        facts={[...bound, ...otherKeys].map(({ name, keys }) => [name, <Keys key={name} keys={keys} />] as const)}
      />
    </Dialog>
  );
}
