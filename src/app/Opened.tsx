import { Late } from '../ui/Late.tsx';
import { lazyPanel } from './lazy-panel.ts';
import type { ScreensProps } from './Screens.tsx';

const Screens = lazyPanel('Screens');

/** A screen in front of the chat. Few open one, so they come as a file of their own. */
export function Opened(props: ScreensProps) {
  return (
    <Late>
      <Screens {...props} />
    </Late>
  );
}
