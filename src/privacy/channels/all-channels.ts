import { channelFacts } from './channel-facts.ts';
import { wallsOf } from './channel-walls.ts';
import { channels } from './channels.ts';
import type { OutsideChannel } from './outside-channel.ts';
import { outsideChannels } from './outside-channels.ts';
import { quietChannels } from './tries/quiet-channels.ts';
import { english } from './words.ts';

/** A way out as every list shows it: the audit's table and the threat model's, which are in English. */
export interface ListedChannel extends Omit<OutsideChannel, 'whyOutside' | 'isOwnSite'> {
  isOwnSite: boolean;
  /** Only where the self-test leaves it to the audit. */
  whyOutside?: string;
  /** The self-test tries it only when asked: without walls it would take the page away. */
  mayLeave: boolean;
}

/**
 * The one list of every way out that Airlock knows. First what the self-test tries, in its order; then what only
 * `npm run audit` can, what may end a page last.
 */
export const allChannels: readonly ListedChannel[] = [
  ...channels.map((channel): ListedChannel => {
    const { id, key, code, context, isOwnSite = false, mayLeave } = channel;
    const facts = channelFacts[key] ?? [];
    const noEvidence = quietChannels[key];
    const listed: ListedChannel = {
      key,
      words: english[id],
      code,
      context,
      isOwnSite,
      mayLeave,
      facts,
      walls: wallsOf(channel),
    };
    if (noEvidence !== undefined) listed.noEvidence = noEvidence;
    return listed;
  }),
  ...outsideChannels.map((channel): ListedChannel => Object.assign({ isOwnSite: false, mayLeave: false }, channel)),
];
