import type { OutsideChannel } from './outside-channel.ts';
import { outsideGestureChannels } from './outside/outside-gesture-channels.ts';
import { outsideGuardChannels } from './outside/outside-guard-channels.ts';
import { outsidePageChannels } from './outside/outside-page-channels.ts';
import { outsideQuietChannels } from './outside/outside-quiet-channels.ts';

/** What only `npm run audit` tries, in this order; what may end a page comes last. */
export const outsideChannels: readonly OutsideChannel[] = [
  ...outsideGuardChannels,
  ...outsideGestureChannels,
  ...outsidePageChannels,
  ...outsideQuietChannels,
].toSorted((one, other) => Number(one.freshPage ?? false) - Number(other.freshPage ?? false));
