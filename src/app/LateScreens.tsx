import { lazy } from 'react';
import { Late } from '../ui/Late.tsx';
import type { ScreensProps } from './Screens.tsx';

const Screens = lazy(async () => ({ default: (await import('./panels.ts')).Screens }));

/** What a person opened: it comes when it is opened first. */
export function LateScreens(props: ScreensProps) {
  return (
    <Late>
      <Screens {...props} />
    </Late>
  );
}
