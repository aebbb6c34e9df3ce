import { aheadChannels } from './tries/ahead-channels.ts';
import type { Channel } from './channel.ts';
import { codeChannels } from './tries/code-channels.ts';
import { elementChannels } from './tries/element-channels.ts';
import { frameChannels } from './tries/frame-channels.ts';
import { leavingChannels } from './tries/leaving-channels.ts';
import { lineChannels } from './tries/line-channels.ts';
import { linkChannels } from './tries/link-channels.ts';
import { ownChannels } from './tries/own-channels.ts';
import { requestChannels } from './tries/request-channels.ts';
import { styleChannels } from './tries/style-channels.ts';
import { threadChannels } from './tries/thread-channels.ts';
import { windowChannels } from './tries/window-channels.ts';

/** A channel in its place: who tries it, and whether the page could be lost by it. */
export interface PlacedChannel extends Channel {
  /** Its own among all. */
  key: string;
  context: 'page' | 'thread';
  mayLeave: boolean;
}

/**
 * The one list of what the self-test tries, in this order; what could lose the page comes last. Left out: what
 * crashes the tab (fetchLater, a peer connection from an empty frame) and what asks the person something.
 */
export const channels: readonly PlacedChannel[] = [
  ...[
    // Windows first: a browser may open them only shortly after a click, and would seem to refuse them later.
    ...windowChannels,
    ...requestChannels,
    ...lineChannels,
    ...elementChannels,
    ...aheadChannels,
    ...frameChannels,
    ...styleChannels,
    ...linkChannels,
    ...codeChannels,
    ...ownChannels,
  ].map((channel) => place(channel, 'page', false)),
  ...threadChannels.map((channel) => place(channel, 'thread', false)),
  ...leavingChannels.map((channel) => place(channel, 'page', true)),
];

function place(channel: Channel, context: PlacedChannel['context'], mayLeave: boolean): PlacedChannel {
  return { ...channel, key: context === 'thread' ? `thread-${channel.id}` : channel.id, context, mayLeave };
}
