import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** `main`: the one thing to do here. `quiet`: no frame. Default: a frame. */
  look?: 'main' | 'plain' | 'quiet';
  /** Square, for an icon; then `aria-label` must say what it does. */
  square?: boolean;
  children: ReactNode;
}

export function Button({ look = 'plain', square = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[look]} ${square ? styles.square : ''}`} />;
}
