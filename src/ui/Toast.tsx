import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

export interface ToastProps {
  children: ReactNode;
  action: string;
  onAction: () => void;
  onEnd: () => void;
  durationMs: number;
}

/** Says what was just done and lets it be taken back for a while. */
export function Toast({ children, action, onAction, onEnd, durationMs }: ToastProps) {
  // The time runs from when the toast appears, whatever is drawn around it meanwhile.
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const timer = setTimeout(end, durationMs);
    return () => clearTimeout(timer);
  }, [durationMs]);
  return (
    <div className={styles.toast} role="status">
      <span>{children}</span>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
