import { lazy } from 'react';
import { Late } from '../ui/Late.tsx';
import type { ScreensProps } from './Screens.tsx';

const Screens = lazy(async () => ({ default: (await import('./panels.ts')).Screens }));

/** A screen in front of the chat. Few open one, so they come as a file of their own. */
export function Opened(props: ScreensProps) {
  return (
    <Late>
      <Screens {...props} />
    </Late>
  );
}
