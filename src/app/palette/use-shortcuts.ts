import { useEffect, useEffectEvent } from 'react';
import { isComposing } from '../../ui/is-composing.ts';
import { isPressed, shortcuts, type ShortcutId } from './shortcuts.ts';

/** Binds keys while the component is drawn. */
export function useShortcuts(actions: Partial<Record<ShortcutId, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event)) return;
    for (const id of Object.keys(actions) as ShortcutId[]) {
      if (!isPressed(event, shortcuts[id])) continue;
      event.preventDefault();
      actions[id]?.();
      return;
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
